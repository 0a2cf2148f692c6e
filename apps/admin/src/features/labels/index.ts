export { LabelList } from './label-list.js'
