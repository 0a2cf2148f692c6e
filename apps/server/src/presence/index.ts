export { PresenceChangedSubscription } from './presence-changed.subscription.js'
export { TellPresenceMutation } from './tell-presence.mutation.js'
