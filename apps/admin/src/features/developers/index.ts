export { DeveloperLinks } from './developer-links.js'
export { KeyList } from './list/key-list.js'
