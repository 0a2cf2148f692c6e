export { ImportList } from './list/import-list.js'
