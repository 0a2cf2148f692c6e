export * from './avoided-word.js'
export * from './find-avoided-words.js'
