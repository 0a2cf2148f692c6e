import { Temporal } from 'temporal-polyfill'
import type { HandlerId, ObjectionId, PolicyCategoryId, SellerId, ViolationId } from '../foundation/index.js'
import type { Account, BookingFacts, LedgerEntry, Policy } from '../policy-points/index.js'
import type { Objection } from './objection.js'
import type { Reasons } from './reasons.js'
import type { Decision, Violation } from './violation.js'

export const at = Temporal.Instant.from('2027-03-05T10:00:00Z')
export const today = Temporal.PlainDate.from('2027-03-05')
export const officer = 'officer' as HandlerId
export const manager = 'manager' as HandlerId
export const reviewer = 'reviewer' as HandlerId
export const sellerId = 'seller' as SellerId
export const fraud = 'fraud' as PolicyCategoryId

export const policy: Policy = {
  version: 1,
  inForceFrom: Temporal.PlainDate.from('2020-01-01'),
  categories: [{ categoryId: fraud, lightest: 20, heaviest: 100, reach: 'ACCOUNT' }],
  startTotal: 100,
  returnInDays: 365,
  closureMode: 'IMMEDIATE',
  heldAtMostInMonths: 6,
  closureNoticeInDays: 30,
  changeNoticeInDays: 15,
  warnAt: [50, 25],
}

export const reasons: Reasons = {
  source: 'VOLUNTARY',
  isDetectedAutomatically: false,
  automation: 'NOT_AUTOMATED',
  legalGround: 'INCOMPATIBLE',
  clause: '4.2',
  explanation: 'Codes were invented.',
  subject: 'SCAMS_AND_FRAUD',
  contentTypes: ['PRODUCT'],
}

export const reported: Violation = {
  id: 'violation' as ViolationId,
  state: 'REPORTED',
  sellerId,
  categoryId: fraud,
  deedOn: Temporal.PlainDate.from('2027-03-01'),
  facts: 'Codes of parcels that were never handed in.',
  hearing: { kind: 'HEARD', heardOn: Temporal.PlainDate.from('2027-03-03'), account: 'A slip.' },
  decision: null,
  objection: null,
  loweredTo: null,
  version: 2,
}

export const decision: Decision = {
  weight: 60,
  reach: 'ACCOUNT',
  ground: null,
  reason: 'Decided.',
  reasons,
  decidedById: officer,
  decidedAt: at,
  confirmedById: null,
}

export const running: Objection = {
  id: 'objection' as ObjectionId,
  filedAt: at,
  filedByContactId: null,
  registeredById: officer,
  grounds: 'Not so.',
  dueOn: today.add({ days: 28 }),
  ruling: null,
}

/** One open account with all its points, and how to write in its ledger. */
export function pointsOf(...entries: LedgerEntry[]): BookingFacts & { readonly at: Temporal.Instant } {
  let made = 1
  const openedOn = Temporal.PlainDate.from('2024-01-01')
  const opening = {
    kind: 'OPENING',
    id: 'opening',
    position: 1,
    sellerId,
    effectiveOn: openedOn,
    recordedAt: Temporal.Instant.from('2024-01-01T10:00:00Z'),
    policyVersion: 1,
    actorId: null,
    reason: 'Opened.',
    points: 100,
  } as unknown as LedgerEntry
  const account = {
    sellerId,
    ownershipId: 'owner',
    country: 'NL',
    openedOn,
    joinedOn: openedOn,
    leftOn: null,
    state: 'OPEN',
    entries: [opening, ...entries],
  } as unknown as Account
  return {
    at,
    accounts: [account],
    circumstances: {
      policies: [policy],
      deliveries: [],
      objections: [],
      links: [],
      proofs: [],
      forceMajeure: [],
    },
    recording: {
      at,
      actorId: officer,
      reason: 'Decided.',
      policyVersion: 1,
      newId: () => `entry ${made++}` as never,
      nextPosition: () => made + 1,
    },
  }
}
