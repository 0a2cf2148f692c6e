export * from './avoided-word.js'
export * from './blame.js'
export * from './find-avoided-words.js'
export * from './find-blame.js'
