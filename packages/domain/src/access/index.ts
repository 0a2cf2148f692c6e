export * from './actor.js'
export * from './may.js'
export * from './partner-scope.js'
export * from './permission.js'
