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
import type { EntityManager } from 'typeorm'
import { claimAttachments, findClaimable } from '../../attachments/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { findHandler } from '../../handlers/index.js'
import { type KeyMalformed, type KeyReused, once } from '../../idempotency/index.js'
import { complaintToInsert } from '../complaint.store.js'
import { recordOutcome } from '../record-outcome.js'
import { hashOfToken } from '../tracking-token.js'
import { callOf } from './change-complaint.js'
import { isKnownSeller, readReceptionFacts } from './reception-facts.js'

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

type Reception = Pick<Complaint, 'channel' | 'severity' | 'receivedAt' | 'checked' | 'receiverId'>

export type ReceiveResult<Refusal = never> = Result<
  ComplaintId,
  ComplaintRejection | KeyReused | KeyMalformed | Refusal
>

/** What else is done about a complaint; neither when the answer to an earlier call is repeated. */
export interface Alongside<Refusal> {
  /** Asked last of all, in the same transaction: whether one more may come, and whether it gets a receipt. */
  readonly count?: (
    manager: EntityManager,
    complaint: ReceivedComplaint,
  ) => Promise<Result<{ readonly withReceipt: boolean }, Refusal>>
  /** Is given the complaint that was stored. */
  readonly whenReceived?: (complaint: ReceivedComplaint) => void
}

/** Takes a complaint in: one transaction with its clocks, files, journal entry, messages and event. */
export function receive<Refusal = never>(
  context: RequestContext,
  mutation: 'submitComplaint' | 'registerComplaint',
  input: Received,
  required: 'all' | 'reachable',
  reception: Reception,
  { count, whenReceived }: Alongside<Refusal> = {},
): Promise<ReceiveResult<Refusal>> {
  const id = newId<'complaint'>()
  const call = { ...callOf(context, mutation, input), answer: id }
  return context.office.transact((manager) =>
    once<ComplaintId, ComplaintRejection | Refusal>(manager, call, async () => {
      const { receivedAt } = reception
      const misdated = mustBeReceivedByNow({ receivedAt, registeredAt: context.at })
      const categoryId = decodeId('category', input.categoryId)
      const { isOffered, calendar, sequence } = await readReceptionFacts(manager, categoryId)
      const form = together({
        received: misdated.length > 0 ? refused(...misdated) : accepted(receivedAt),
        concernsId: await readConcerned(manager, input, reception),
        matter: await readMatter(manager, input, isOffered),
        complainant: parseComplainant(input.complainant, required, ['complainant']),
        attachments: await findClaimable(manager, input.attachments ?? [], ['attachments'], context.at),
      })
      if (!form.ok) return form
      const outcome = receiveComplaint(
        {
          ...reception,
          id,
          number: complaintNumber(sequence, receivedAt),
          locale: input.locale,
          registeredAt: context.at,
          concernsId: form.value.concernsId,
          matter: form.value.matter,
          complainant: form.value.complainant,
        },
        calendar,
      )
      if (!outcome.ok) return outcome
      const { complaint, messages } = outcome.value
      const counted = count === undefined ? accepted({ withReceipt: true }) : await count(manager, complaint)
      if (!counted.ok) return counted
      const owed = messages.filter(({ kind }) => kind !== 'receipt' || counted.value.withReceipt)
      const trackingHash = hashOfToken(context.office.derive('tracking', id))
      const rows = complaintToInsert(complaint, { sequence, trackingHash })
      await recordOutcome(
        manager,
        'complaint-registered',
        { ...outcome.value, messages: owed },
        null,
        context,
        rows,
      )
      await claimAttachments(manager, form.value.attachments, id, context.at)
      whenReceived?.(complaint)
      return accepted(id)
    }),
  )
}

/** The matter as the domain reads it, and whether what its ids name is there; all faults at once. */
async function readMatter(
  manager: EntityManager,
  input: Received,
  isOffered: boolean,
): Promise<Result<Matter, FieldRejection>> {
  const categoryId = decodeId('category', input.categoryId)
  const sellerId = input.sellerId == null ? null : decodeId('seller', input.sellerId)
  const matter = parseMatter({ ...input, categoryId, sellerId }, [])
  const strangers = [
    ...(input.categoryId === '' || isOffered ? [] : [unknown('category')]),
    ...(input.sellerId == null || (await isKnownSeller(manager, sellerId)) ? [] : [unknown('seller')]),
  ]
  if (strangers.length === 0) return matter
  const others = matter.ok ? [] : matter.rejections.filter(({ path }) => path[0] !== 'categoryId')
  return refused(...others, ...strangers)
}

/** Whom it is about: somebody of the firm, and not who receives it. @source D-18 */
async function readConcerned(
  manager: EntityManager,
  { concernsHandlerId }: Received,
  { receiverId }: Reception,
): Promise<Result<HandlerId | null, ComplaintRejection>> {
  if (concernsHandlerId == null) return accepted(null)
  const concernsId = decodeId('handler', concernsHandlerId)
  if (concernsId === null || (await findHandler(manager, concernsId)) === null)
    return refused({ kind: 'unknown', path: ['concernsHandlerId'], noun: 'handler' })
  const itself = mustNotBeReceivedByWhomItConcerns({ receiverId, concernsId })
  return itself.length > 0 ? refused(...itself) : accepted(concernsId)
}

const unknown = (noun: 'category' | 'seller') => ({ kind: 'unknown', path: [`${noun}Id`], noun }) as const
