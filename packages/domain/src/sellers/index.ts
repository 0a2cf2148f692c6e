export * from './account-state.js'
export * from './parse-seller-contact.js'
export * from './trader.js'
