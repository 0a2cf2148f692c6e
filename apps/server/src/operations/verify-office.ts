import { attachmentInvariants } from '../attachments/index.js'
import {
  clockInvariants,
  complaintInvariants,
  disposalInvariants,
  replayInvariants,
} from '../complaints/index.js'
import { openWorkInvariants } from '../dashboard/index.js'
import type { Finding, Invariant, Premises } from '../database/invariant.js'
import { keyInvariants } from '../idempotency/index.js'
import { importInvariants } from '../imports/index.js'
import { journalInvariants } from '../journal/index.js'
import { eventInvariants } from '../live/index.js'
import { outboxInvariants } from '../outbox/index.js'
import { pointsInvariants } from '../policy-points/index.js'
import { readingInvariants } from '../readings/index.js'
import { violationInvariants } from '../violations/index.js'

/** All that always holds; a feature that promises something adds its own. */
export const invariants: readonly Invariant[] = [
  ...complaintInvariants,
  ...clockInvariants,
  ...disposalInvariants,
  ...replayInvariants,
  ...readingInvariants,
  ...openWorkInvariants,
  ...eventInvariants,
  ...outboxInvariants,
  ...journalInvariants,
  ...keyInvariants,
  ...attachmentInvariants,
  ...importInvariants,
  ...pointsInvariants,
  ...violationInvariants,
]

export type Verified = Finding & { readonly name: string }

/** Looks whether it all holds, one after another; an office that works meanwhile is not disturbed. */
export async function* verifyOffice(premises: Premises): AsyncGenerator<Verified> {
  for (const { name, check } of invariants) yield { name, ...(await check(premises)) }
}
