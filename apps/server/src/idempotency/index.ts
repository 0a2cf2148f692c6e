export { forgetOldKeys } from './forget-old-keys.js'
export { type KeyMalformed, type KeyReused, once } from './once.js'
