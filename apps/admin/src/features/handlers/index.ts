export { HandlerList } from './handler-list.js'
export { HandlerPage } from './handler-page.js'
