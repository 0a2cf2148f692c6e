import type { ImportKind } from '@waarborg/domain/imports'
import { history } from './history.js'
import type { ImportIntake } from './import-intake.js'
import { open } from './open.js'
import { orders } from './orders.js'
import { sellers } from './sellers.js'

// biome-ignore lint/suspicious/noExplicitAny: each reads the rows that it takes, and nobody else looks into them
const intakes: Readonly<Record<ImportKind, ImportIntake<any>>> = {
  HISTORY: history,
  OPEN: open,
  SELLERS: sellers,
  ORDERS: orders,
}

/** How rows of this kind are read and taken in. */
export const intakeOf = (kind: ImportKind): ImportIntake<unknown> => intakes[kind]
