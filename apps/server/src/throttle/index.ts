export { callerOf } from './caller-of.js'
export { forgetIdleAllowances } from './forget-idle.js'
export { type Allowance, take, takenOf, takeTogether } from './throttle.js'
