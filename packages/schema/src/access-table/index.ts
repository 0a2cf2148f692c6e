import type { AccessRows, TableActor } from './access-rows.js'
import { acts } from './acts.js'
import { answers } from './answers.js'
import { complaintParts } from './complaint-parts.js'
import { complaints } from './complaints.js'
import { dashboard } from './dashboard.js'
import { importPreview } from './import-preview.js'
import { imports } from './imports.js'
import { office } from './office.js'
import { publicPages } from './public-pages.js'
import { roots } from './roots.js'
import { sellers } from './sellers.js'
import { violations } from './violations.js'

export { type AccessRows, actors, type Relation, relations, type TableActor } from './access-rows.js'
export { cellsOf, isEverSeen, isSeen } from './cells.js'
export { printAccess } from './print-access.js'

/** The groups of the table, in the order in which people read them. */
export const accessGroups: readonly AccessRows[] = [
  roots,
  complaints,
  complaintParts,
  acts,
  sellers,
  violations,
  dashboard,
  office,
  imports,
  importPreview,
  publicPages,
  answers,
]

/** Who sees what: every type of the graph with its fields, as a person decided it. */
export const accessTable: AccessRows = Object.assign({}, ...accessGroups)

/** Who cannot sign in yet: their cells say what is meant, and nothing has tried them. */
export const actorsNotYetTried: readonly TableActor[] = ['seller', 'partner']
