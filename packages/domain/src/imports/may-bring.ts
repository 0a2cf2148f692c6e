import { type Actor, may } from '../access/index.js'
import type { ImportKind } from './import-kind.js'

/** Whoever runs imports brings in anything but violations: those only who also decides them. @source D-8, D-19 */
export const mayBring = (actor: Actor, kind: ImportKind): boolean =>
  may(actor, 'imports:run') && (kind !== 'VIOLATIONS' || may(actor, 'violations:decide'))
