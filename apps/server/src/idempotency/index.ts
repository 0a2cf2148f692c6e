export { forgetOldKeys } from './forget-old-keys.js'
export { keyInvariants } from './key.invariants.js'
export { type KeyMalformed, type KeyReused, once } from './once.js'
export { writeOnce } from './write-once.js'
