export * from './can-be-given-work.js'
export * from './initials-of.js'
