export * from './changed-fields.js'
export * from './organisation.js'
export * from './parse-organisation.js'
