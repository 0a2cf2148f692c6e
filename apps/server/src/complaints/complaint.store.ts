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
import { rowToUpdate } from '../database/row-to-update.js'
import { rowsFromJson } from '../database/rows-from-json.js'
import { rowsToInsert } from '../database/rows-to-insert.js'
import { prepared, type Write } from '../database/write-together.js'
import { changesOfAgreements } from './agreements/agreement.store.js'
import { changesOfClocks, toClockRow } from './clock.store.js'
import type { ComplainantRow } from './complainant.row.js'
import { ComplaintRow } from './complaint.row.js'
import { changesOfClosings } from './deciding/closing.store.js'
import { changesOfHearings } from './hearings/hearing.store.js'
import { wordsToIndex } from './index-for-search.js'
import { changesOfOffers } from './offers/offer.store.js'
import { changesOfParts } from './parts/part.store.js'
import { type Members, readMembers } from './read-members.js'

/** What is kept of a complaint and is no work any more: settled elsewhere, or without its personal data. */
export type NoWork = 'IMPORTED' | 'DISPOSED'

/** The complaint, its row locked until the transaction ends; null when there is none. */
export async function lockComplaint(
  manager: EntityManager,
  id: ComplaintId,
): Promise<Complaint | NoWork | null> {
  const row = await findRow(manager, `${BY_ID} for update`, id)
  return row === undefined ? null : withMembers(manager, row)
}

/** The complaint as it stands, to be looked at and not to be changed; null when there is none of our own. */
export async function readComplaint(manager: EntityManager, id: ComplaintId): Promise<Complaint | null> {
  const row = await findRow(manager, BY_ID, id)
  const complaint = row === undefined ? null : await withMembers(manager, row)
  return typeof complaint === 'string' ? null : complaint
}

const BY_ID = 'select row_to_json(c) as row from complaint c where c.id = $1'

async function findRow(manager: EntityManager, text: string, id: string): Promise<ComplaintRow | undefined> {
  const found = await prepared<{ readonly row: Record<string, unknown> }>(manager, text, [id])
  return rowsFromJson(
    manager,
    ComplaintRow,
    found.map(({ row }) => row),
  )[0]
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

/** What writes what changed of a complaint, whose row the caller has locked. */
export function changesOf(before: Complaint, after: Complaint): readonly Write[] {
  const isOfAnother = before.complainant !== after.complainant || before.checked !== after.checked
  const writes = [
    rowToUpdate('complaint', ['id'], toRow(after)),
    ...(isOfAnother ? [rowToUpdate('complainant', ['complaintId'], toComplainantRow(after))] : []),
    ...changesOfClocks(after.id, before.clocks, after.clocks),
    ...changesOfParts(after.id, before.parts, after.parts),
    ...changesOfAgreements(after.id, before.agreements, after.agreements),
    ...changesOfOffers(after.id, before.offers, after.offers),
    ...changesOfHearings(after.id, before.hearings, after.hearings),
    ...changesOfClosings(after.id, before.closings, after.closings),
  ]
  // The last are done first: what ends makes room for what begins in its place.
  const isNew = ({ sql }: Write) => typeof sql === 'object'
  return [...writes.filter(isNew), ...writes.filter((write) => !isNew(write))]
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
