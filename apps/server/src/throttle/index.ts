export { forgetIdleAllowances } from './forget-idle.js'
export { type Allowance, type Throttled, take } from './throttle.js'
