export { callerOf } from './caller-of.js'
export { forgetIdleAllowances } from './forget-idle.js'
export { giveBack } from './give-back.js'
export {
  type Allowance,
  isUsedUp,
  type Taking,
  type Throttled,
  take,
  takenOf,
  takeTogether,
  takingToWrite,
} from './throttle.js'
