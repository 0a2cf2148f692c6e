import {
  type Clock,
  type Complaint,
  type ComplaintState,
  complaintInState,
  type Inadmissibility,
} from '@waarborg/domain/complaints'
import { firstStepAt, standsStill, type WorkingCalendar } from '@waarborg/domain/deadlines'
import type { CategoryId, ComplaintId, HandlerId, SellerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { rowsToInsert } from '../database/rows-to-insert.js'
import type { Write } from '../database/write-together.js'
import { saveAgreements } from './agreements/agreement.store.js'
import { saveClocks, toClockRow } from './clock.store.js'
import { ComplainantRow } from './complainant.row.js'
import { ComplaintRow } from './complaint.row.js'
import { saveClosings } from './deciding/closing.store.js'
import { saveHearings } from './hearings/hearing.store.js'
import { wordsToIndex } from './index-for-search.js'
import { saveOffers } from './offers/offer.store.js'
import { saveParts } from './parts/part.store.js'
import { type Members, readMembers } from './read-members.js'

/** What is kept of a complaint and is no work any more: settled elsewhere, or without its personal data. */
export type NoWork = 'IMPORTED' | 'DISPOSED'

/** The complaint, its row locked until the transaction ends; null when there is none. */
export async function lockComplaint(
  manager: EntityManager,
  id: ComplaintId,
): Promise<Complaint | NoWork | null> {
  const row = await manager.findOne(ComplaintRow, { where: { id }, lock: { mode: 'pessimistic_write' } })
  return row === null ? null : withMembers(manager, row)
}

/** The complaint as it stands, to be looked at and not to be changed; null when there is none of our own. */
export async function readComplaint(manager: EntityManager, id: ComplaintId): Promise<Complaint | null> {
  const row = await manager.findOneBy(ComplaintRow, { id })
  const complaint = row === null ? null : await withMembers(manager, row)
  return typeof complaint === 'string' ? null : complaint
}

async function withMembers(manager: EntityManager, row: ComplaintRow): Promise<Complaint | NoWork> {
  const { state } = row
  if (state === 'IMPORTED') return 'IMPORTED'
  if (row.disposedOn !== null) return 'DISPOSED'
  const { complainant, ...members } = await readMembers(manager, row.id)
  return toComplaint({ ...row, state }, complainant, members)
}

/** What writes a complaint that was not there before, with its complainant, its clocks and its search words. */
export function complaintToInsert(
  complaint: Complaint,
  registration: {
    readonly sequence: number
    readonly trackingHash: Buffer
    /** Its clocks were computed with it. */
    readonly calendar: WorkingCalendar
  },
): readonly Write[] {
  const { sequence, trackingHash, calendar } = registration
  return [
    rowsToInsert('complaint', [{ ...toRow(complaint), sequence: String(sequence), trackingHash }]),
    rowsToInsert('complainant', [toComplainantRow(complaint)]),
    rowsToInsert(
      'clock',
      complaint.clocks.map((clock, place) => ({
        ...toClockRow(complaint.id, clock, place),
        nextStepAt: firstStepAt(clock, calendar),
      })),
    ),
    wordsToIndex(complaint),
  ]
}

/** Writes what changed; the caller holds the lock, so the version can only be the one it read. */
export async function saveComplaint(
  manager: EntityManager,
  before: Complaint,
  after: Complaint,
): Promise<void> {
  const { id, ...row } = toRow(after)
  const update = await manager.update(ComplaintRow, { id, version: before.version }, row)
  if (update.affected !== 1) throw new Error(`Complaint ${id} changed while it was locked.`)
  await saveClocks(manager, after.id, before.clocks, after.clocks)
  if (before.complainant !== after.complainant || before.checked !== after.checked) {
    const { complaintId, ...data } = toComplainantRow(after)
    await manager.update(ComplainantRow, { complaintId }, data)
  }
  await saveParts(manager, after.id, before.parts, after.parts)
  await saveAgreements(manager, after.id, before.agreements, after.agreements)
  await saveOffers(manager, after.id, before.offers, after.offers)
  await saveHearings(manager, after.id, before.hearings, after.hearings)
  await saveClosings(manager, after.id, before.closings, after.closings)
}

function toRow(complaint: Complaint): Omit<ComplaintRow, 'sequence' | 'trackingHash' | 'disposedOn'> {
  const { matter, assignment, inadmissibility } = complaint
  return {
    id: complaint.id,
    number: complaint.number,
    state: complaint.state,
    channel: complaint.channel,
    severity: complaint.severity,
    locale: complaint.locale,
    receivedAt: complaint.receivedAt,
    registeredAt: complaint.registeredAt,
    categoryId: matter.categoryId,
    subject: matter.subject,
    description: matter.description,
    wish: matter.wish,
    orderNumber: matter.orderNumber,
    sellerId: matter.sellerId,
    sellerName: matter.sellerName,
    receiverId: complaint.receiverId,
    concernsId: complaint.concernsId,
    handlerId: assignment?.handlerId ?? null,
    assignedAt: assignment?.assignedAt ?? null,
    assignmentConfirmedAt: assignment?.confirmedAt ?? null,
    onBehalfOfId: assignment?.onBehalfOfId ?? null,
    managementInformedAt: complaint.managementInformedAt,
    contactAttempts: complaint.contactAttempts,
    round: complaint.round,
    agreedDeadlineOn: complaint.state === 'IN_TREATMENT' ? complaint.agreedDeadlineOn : null,
    agreedDeadlineConfirmedAt: complaint.agreedDeadlineConfirmedAt,
    inadmissibleReason: inadmissibility?.reason ?? null,
    inadmissibleDeclaredBy: inadmissibility?.declaredById ?? null,
    inadmissibleDeclaredAt: inadmissibility?.declaredAt ?? null,
    inadmissibleConfirmedBy: inadmissibility?.confirmedById ?? null,
    inadmissibleConfirmedAt: inadmissibility?.confirmedAt ?? null,
    withdrawalReason: complaint.withdrawalReason,
    mergedIntoId: complaint.mergedIntoId,
    nextDueAt: nextDueAt(complaint.clocks),
    version: complaint.version,
  }
}

function toComplainantRow({ id, complainant, checked }: Complaint): ComplainantRow {
  const { address } = complainant
  return {
    complaintId: id,
    name: complainant.name,
    street: address?.street ?? null,
    houseNumber: address?.houseNumber ?? null,
    postcode: address?.postcode ?? null,
    town: address?.town ?? null,
    country: address?.country ?? null,
    telephone: complainant.telephone,
    email: complainant.email,
    checkedAt: checked?.at ?? null,
    checkedBy: checked?.by ?? null,
  }
}

/** The moment of the running clock that ends soonest; null when none runs, or what runs stands still. */
export function nextDueAt(clocks: readonly Clock[]) {
  const running = clocks.filter((clock) => clock.stoppedAt === null && !standsStill(clock))
  const [soonest] = running.toSorted((a, b) => a.dueAt.epochMilliseconds - b.dueAt.epochMilliseconds)
  return soonest?.dueAt ?? null
}

function toComplaint(
  row: ComplaintRow & { readonly state: ComplaintState },
  complainant: ComplainantRow,
  members: Members,
): Complaint {
  if (row.description === null || row.managementInformedAt === null)
    throw new Error(`Complaint ${row.id} is own work without a description or without management being told.`)
  const { street, houseNumber, postcode, town, country } = complainant
  const facts = {
    id: row.id as ComplaintId,
    number: row.number,
    channel: row.channel,
    severity: row.severity,
    locale: row.locale,
    receivedAt: row.receivedAt,
    registeredAt: row.registeredAt,
    matter: {
      categoryId: row.categoryId as CategoryId,
      subject: row.subject,
      description: row.description,
      wish: row.wish,
      orderNumber: row.orderNumber,
      sellerId: row.sellerId as SellerId | null,
      sellerName: row.sellerName,
    },
    complainant: {
      name: complainant.name,
      address:
        street === null || houseNumber === null || postcode === null || town === null || country === null
          ? null
          : { street, houseNumber, postcode, town, country },
      telephone: complainant.telephone,
      email: complainant.email,
    },
    checked:
      complainant.checkedAt === null
        ? null
        : { at: complainant.checkedAt, by: complainant.checkedBy as HandlerId },
    receiverId: row.receiverId as HandlerId | null,
    concernsId: row.concernsId as HandlerId | null,
    managementInformedAt: row.managementInformedAt,
    ...members,
    inadmissibility: toInadmissibility(row),
    withdrawalReason: row.withdrawalReason,
    mergedIntoId: row.mergedIntoId as ComplaintId | null,
    assignment:
      row.handlerId === null || row.assignedAt === null
        ? null
        : {
            handlerId: row.handlerId as HandlerId,
            assignedAt: row.assignedAt,
            confirmedAt: row.assignmentConfirmedAt,
            onBehalfOfId: row.onBehalfOfId as HandlerId | null,
          },
    contactAttempts: row.contactAttempts,
    agreedDeadlineConfirmedAt: row.agreedDeadlineConfirmedAt,
    round: row.round,
    version: row.version,
  }
  return complaintInState(facts, row.state, row.agreedDeadlineOn)
}

function toInadmissibility(row: ComplaintRow): Inadmissibility | null {
  const { inadmissibleReason: reason, inadmissibleDeclaredBy, inadmissibleDeclaredAt: declaredAt } = row
  if (reason === null || inadmissibleDeclaredBy === null || declaredAt === null) return null
  return {
    reason,
    declaredById: inadmissibleDeclaredBy as HandlerId,
    declaredAt,
    confirmedById: row.inadmissibleConfirmedBy as HandlerId | null,
    confirmedAt: row.inadmissibleConfirmedAt,
  }
}
