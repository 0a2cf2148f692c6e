export { ChangeBandMutation } from './change-band.mutation.js'
export { ChangeHoursToConfirmMutation } from './change-hours-to-confirm.mutation.js'
export { PolicyResolver } from './policy.resolver.js'
