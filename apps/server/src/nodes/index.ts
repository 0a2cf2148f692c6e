export { NodeResolver } from './node.resolver.js'
