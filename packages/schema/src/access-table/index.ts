import type { AccessRows } from './access-rows.js'
import { acts } from './acts.js'
import { answers } from './answers.js'
import { belonging } from './belonging.js'
import { beside } from './beside.js'
import { complaintDecision } from './complaint-decision.js'
import { complaintParts } from './complaint-parts.js'
import { complaints } from './complaints.js'
import { dashboard } from './dashboard.js'
import { forceMajeure } from './force-majeure.js'
import { guidance } from './guidance.js'
import { importPreview } from './import-preview.js'
import { imports } from './imports.js'
import { journal } from './journal.js'
import { lists } from './lists.js'
import { office } from './office.js'
import { ownAccount } from './own-account.js'
import { partnerKeys } from './partner-keys.js'
import { people } from './people.js'
import { pointsPolicy } from './points-policy.js'
import { policyPoints } from './policy-points.js'
import { publicPages } from './public-pages.js'
import { roots } from './roots.js'
import { safetySignals } from './safety-signals.js'
import { sellerAccounts } from './seller-accounts.js'
import { sellerContacts } from './seller-contacts.js'
import { sellers } from './sellers.js'
import { signIn } from './sign-in.js'
import { traderLinks } from './trader-links.js'
import { violationActs } from './violation-acts.js'
import { violations } from './violations.js'

export {
  type AccessRows,
  actors,
  type Relation,
  relations,
  type TableActor,
  type TypeRows,
} from './access-rows.js'
export { cellsOf, isEverSeen, isSeen } from './cells.js'
export { linesOf } from './lines.js'
export { mutedKeys } from './list-keys.js'
export { actorNames, relationNames } from './names.js'
export { printAccess } from './print-access.js'

/** The groups of the table, in the order in which people read them. */
export const accessGroups: readonly AccessRows[] = [
  roots,
  complaints,
  complaintParts,
  complaintDecision,
  belonging,
  beside,
  safetySignals,
  acts,
  sellers,
  policyPoints,
  pointsPolicy,
  violations,
  violationActs,
  sellerAccounts,
  traderLinks,
  forceMajeure,
  sellerContacts,
  partnerKeys,
  dashboard,
  people,
  ownAccount,
  signIn,
  journal,
  office,
  guidance,
  lists,
  imports,
  importPreview,
  publicPages,
  answers,
]

/** Who sees what: every type of the graph with its fields, as a person decided it. */
export const accessTable: AccessRows = Object.assign({}, ...accessGroups)
