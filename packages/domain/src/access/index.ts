export * from './actor.js'
export * from './may.js'
export * from './permission.js'
