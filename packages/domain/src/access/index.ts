export * from './actor.js'
export * from './may.js'
export * from './parse-password.js'
export * from './permission.js'
