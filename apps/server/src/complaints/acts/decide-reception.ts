import {
  type Complaint,
  type ComplaintRejection,
  complaintNumber,
  type Locale,
  type Matter,
  mustBeReceivedByNow,
  mustNotBeReceivedByWhomItConcerns,
  parseComplainant,
  parseMatter,
  type ReceivedComplaint,
  receiveComplaint,
} from '@waarborg/domain/complaints'
import {
  accepted,
  type ComplaintId,
  type FieldRejection,
  type HandlerId,
  type Result,
  refused,
  together,
} from '@waarborg/domain/foundation'
import type { Ask } from '../../database/reads.js'
import type { Write } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { complaintToInsert } from '../complaint.store.js'
import { firstRecords } from '../save-outcome.js'
import { hashOfToken } from '../tracking-token.js'
import { type ReceptionFacts, readReceptionFacts } from './reception-facts.js'

/** The form as it came in: texts unread, ids as the graph writes them. */
export interface Received {
  readonly locale: Locale
  readonly categoryId: string
  readonly subject?: string | null
  readonly description: string
  readonly wish?: string | null
  readonly orderNumber?: string | null
  readonly sellerId?: string | null
  readonly sellerName?: string | null
  readonly complainant: Parameters<typeof parseComplainant>[0]
  readonly concernsHandlerId?: string | null
  readonly attachments?: readonly string[] | null
  readonly idempotencyKey?: string | null
}

export type Reception = Pick<Complaint, 'channel' | 'severity' | 'receivedAt' | 'checked' | 'receiverId'>

interface Form {
  /** Of the complaint that it becomes. */
  readonly id: ComplaintId
  readonly input: Received
  readonly required: 'all' | 'reachable'
  readonly reception: Reception
}

interface Decided {
  readonly complaint: ReceivedComplaint
  readonly attachments: readonly string[]
  /** All its rows, but for those of its files, which were there before; with a receipt unless told otherwise. */
  readonly writes: (owing?: { readonly withReceipt: boolean }) => readonly Write[]
}

/**
 * What a form becomes, or all that is wrong with it; nothing is written yet.
 * @param claimable its files
 */
export async function decideReception(
  context: RequestContext,
  ask: Ask,
  { id, input, required, reception }: Form,
  claimable: Result<readonly string[], FieldRejection>,
): Promise<Result<Decided, ComplaintRejection>> {
  const { receivedAt } = reception
  const misdated = mustBeReceivedByNow({ receivedAt, registeredAt: context.at })
  const facts = await readReceptionFacts(ask, idsIn(input))
  const { calendar, sequence } = facts
  const form = together({
    received: misdated.length > 0 ? refused(...misdated) : accepted(receivedAt),
    concernsId: readConcerned(input, reception, facts),
    matter: readMatter(input, facts),
    complainant: parseComplainant(input.complainant, required, ['complainant']),
    attachments: claimable,
  })
  if (!form.ok) return form
  const { concernsId, matter, complainant, attachments } = form.value
  const number = complaintNumber(sequence, receivedAt)
  const outcome = receiveComplaint(
    {
      ...reception,
      id,
      number,
      locale: input.locale,
      registeredAt: context.at,
      concernsId,
      matter,
      complainant,
    },
    calendar,
  )
  if (!outcome.ok) return outcome
  const { complaint, messages } = outcome.value
  const trackingHash = hashOfToken(context.office.derive('tracking', id))
  const writes: Decided['writes'] = ({ withReceipt } = { withReceipt: true }) => {
    const owed = messages.filter(({ kind }) => kind !== 'receipt' || withReceipt)
    return [
      ...complaintToInsert(complaint, { sequence, trackingHash, calendar }),
      ...firstRecords('complaint-registered', { ...outcome.value, messages: owed }, context),
    ]
  }
  return accepted({ complaint, attachments, writes })
}

/** The matter as the domain reads it, and whether what its ids name is there; all faults at once. */
function readMatter(
  input: Received,
  { isOffered, isKnownSeller }: ReceptionFacts,
): Result<Matter, FieldRejection> {
  const { categoryId, sellerId } = idsIn(input)
  const matter = parseMatter({ ...input, categoryId, sellerId }, [])
  const strangers = [
    ...(input.categoryId === '' || isOffered ? [] : [unknown('category')]),
    ...(input.sellerId == null || isKnownSeller ? [] : [unknown('seller')]),
  ]
  if (strangers.length === 0) return matter
  const others = matter.ok ? [] : matter.rejections.filter(({ path }) => path[0] !== 'categoryId')
  return refused(...others, ...strangers)
}

/** Whom it is about: somebody of the firm, and not who receives it. @source D-18 */
function readConcerned(
  input: Received,
  { receiverId }: Reception,
  { isKnownColleague }: ReceptionFacts,
): Result<HandlerId | null, ComplaintRejection> {
  if (input.concernsHandlerId == null) return accepted(null)
  const { concernsId } = idsIn(input)
  if (concernsId === null || !isKnownColleague)
    return refused({ kind: 'unknown', path: ['concernsHandlerId'], noun: 'handler' })
  const itself = mustNotBeReceivedByWhomItConcerns({ receiverId, concernsId })
  return itself.length > 0 ? refused(...itself) : accepted(concernsId)
}

const idsIn = ({ categoryId, sellerId, concernsHandlerId }: Received) => ({
  categoryId: decodeId('category', categoryId),
  sellerId: sellerId == null ? null : decodeId('seller', sellerId),
  concernsId: concernsHandlerId == null ? null : decodeId('handler', concernsHandlerId),
})

const unknown = (noun: 'category' | 'seller') => ({ kind: 'unknown', path: [`${noun}Id`], noun }) as const
