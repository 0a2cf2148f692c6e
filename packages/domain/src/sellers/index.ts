export * from './account-state.js'
export * from './trader.js'
