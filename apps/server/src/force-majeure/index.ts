export { ForceMajeureMutations } from './force-majeure.mutations.js'
export { forceMajeureList } from './force-majeure-list.query.js'
export { ForceMajeureWindowResolver } from './force-majeure-window.resolver.js'
