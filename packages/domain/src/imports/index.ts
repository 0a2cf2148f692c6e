export * from './import-field.js'
export * from './import-kind.js'
export * from './import-state.js'
export * from './row-fault.js'
