export { type KeyMalformed, type KeyReused, once } from './once.js'
