export { CategoryList } from './category-list.js'
