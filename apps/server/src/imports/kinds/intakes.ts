import type { ImportKind } from '@waarborg/domain/imports'
import { history } from './history.js'
import type { Gathering, ImportIntake } from './import-intake.js'
import { open } from './open.js'
import { orders } from './orders.js'
import { sellers } from './sellers.js'
import { violations } from './violations.js'

// biome-ignore lint/suspicious/noExplicitAny: each reads the rows that it takes, and nobody else looks into them
const intakes: Readonly<Record<ImportKind, ImportIntake<any, any>>> = {
  HISTORY: history,
  OPEN: open,
  SELLERS: sellers,
  ORDERS: orders,
  VIOLATIONS: violations,
}

/** Of some kind: it alone knows what its rows are. */
export type AnyIntake = ImportIntake<unknown, Gathering<unknown>>

/** How rows of this kind are read and taken in. */
export const intakeOf = (kind: ImportKind): AnyIntake => intakes[kind]
