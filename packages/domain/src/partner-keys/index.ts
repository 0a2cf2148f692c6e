export * from './parse-partner-key.js'
export * from './partner-key.js'
