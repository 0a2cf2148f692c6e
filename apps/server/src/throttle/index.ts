export { forgetIdleAllowances } from './forget-idle.js'
export { giveBack } from './give-back.js'
export { type Allowance, type Throttled, take } from './throttle.js'
