export type { KeyAction } from './key-registry.js'
export { KeysProvider, useKeyActions, useKeys } from './keys.js'
export { moveBetweenRows } from './move-between-rows.js'
export { Shortcut } from './shortcut.js'
