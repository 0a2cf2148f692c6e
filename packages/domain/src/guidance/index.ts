export * from './guidance.js'
export * from './parse-guidance.js'
export * from './sections-of.js'
