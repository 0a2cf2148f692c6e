export * from './violation-number.js'
export * from './violation-state.js'
