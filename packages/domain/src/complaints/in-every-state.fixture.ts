import type { ClosingId, ComplaintId, PartId } from '../foundation/index.js'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { addPart } from './add-part.js'
import { answerPart } from './answer-part.js'
import { closeComplaint } from './close-complaint.js'
import { DEFAULT_BAND } from './compensation-band.js'
import {
  aContact,
  anInContactComplaint,
  anInTreatmentComplaint,
  aReceivedComplaint,
  as,
  calendar,
  coen,
  sanne,
} from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { confirmNotAdmissible } from './confirm-not-admissible.js'
import { declareNotAdmissible } from './declare-not-admissible.js'
import { mergeComplaint } from './merge-complaint.js'
import type { FoundVerdict } from './parse-verdict.js'
import { recordVerdict } from './record-verdict.js'
import { sendDecision } from './send-decision.js'
import { withdrawComplaint } from './withdraw-complaint.js'

export const later = moment('2026-04-02T10:00')
const actor = as(sanne)

/** Cannot be settled, and the complainant gets nothing; nobody else has to agree. */
export const doubtful: FoundVerdict = {
  verdict: 'DOUBTFUL',
  honesty: null,
  remedy: 'NONE',
  amountInCents: null,
  explanation: 'Het is niet vast te stellen.',
  whyNotRepaired: null,
  whyOutsideBand: null,
}

export const verdictFacts = { actor, now: later, band: DEFAULT_BAND }
export const contacts = [aContact()]

export function withAPart(complaint: Complaint = anInTreatmentComplaint()): Complaint {
  const id = `part ${complaint.parts.length + 1}` as PartId
  return accept(addPart(complaint, { id, description: 'De levering', actor })).complaint
}

/** Its one part judged and answered, and the complainant's data checked. */
export function aReadyComplaint(complaint: Complaint = anInTreatmentComplaint()): Complaint {
  const named = { ...withAPart(complaint), checked: { at: later, by: sanne.id } }
  const part = named.parts.length
  const judged = accept(recordVerdict(named, { ...doubtful, part }, verdictFacts)).complaint
  return accept(answerPart(judged, { part, text: 'Dit vonden wij.', actor })).complaint
}

export const aDecidedComplaint = (): Complaint =>
  accept(sendDecision(aReadyComplaint(), { how: 'EMAIL', actor, at: later })).complaint

export const closing = {
  id: 'closing' as ClosingId,
  cause: 'SERVICE',
  unit: 'Bezorging',
  origin: 'US',
  aftercareOn: day('2026-04-16'),
} as const

export const closingFacts = { actor, now: later, calendar, contacts, aftercareBy: sanne }

export const aClosedComplaint = (): Complaint =>
  accept(closeComplaint(aDecidedComplaint(), closing, closingFacts)).complaint

export const aWithdrawnComplaint = (): Complaint =>
  accept(withdrawComplaint(anInTreatmentComplaint(), { reason: 'Al opgelost.', actor, at: later })).complaint

export const aDeclaredComplaint = (): Complaint =>
  accept(declareNotAdmissible(aReceivedComplaint(), { reason: 'NOT_OURS', actor, at: later })).complaint

export const aNotAdmissibleComplaint = (): Complaint =>
  accept(confirmNotAdmissible(aDeclaredComplaint(), { actor: as(coen), at: later })).complaint

/** The same customer again, an hour after the first. */
export const aDuplicate = (): Complaint => ({
  ...aReceivedComplaint(),
  id: 'duplicate' as ComplaintId,
  receivedAt: moment('2026-04-01T10:30'),
})

export const aMergedComplaint = (): Complaint =>
  accept(mergeComplaint(aDuplicate(), { into: aReceivedComplaint(), hasDuplicates: false, actor, at: later }))
    .ended.complaint

export const inEveryOpenState: readonly Complaint[] = [
  aReceivedComplaint(),
  anInContactComplaint(),
  anInTreatmentComplaint(),
  aDecidedComplaint(),
]

export const inEveryState: readonly Complaint[] = [
  ...inEveryOpenState,
  aClosedComplaint(),
  aWithdrawnComplaint(),
  aNotAdmissibleComplaint(),
  aMergedComplaint(),
]
