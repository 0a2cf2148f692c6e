export { findHandler } from './find-handler.js'
export { HandlerResolver } from './handler.resolver.js'
export { HandlerType, Role } from './handler.type.js'
export { handlerJson, handlerList, handlerShape } from './handler-list.query.js'
