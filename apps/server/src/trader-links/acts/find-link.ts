import {
  accepted,
  type LinkId,
  type OwnershipId,
  type Result,
  refused,
  type SellerId,
} from '@waarborg/domain/foundation'
import type { PointsOutcome } from '@waarborg/domain/policy-points'
import { findLink as decide, type FoundLink, type LinkFinding } from '@waarborg/domain/trader-links'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { savePointsOutcome } from '../../policy-points/index.js'
import { recordLink } from '../record-link.js'
import { noticeFor, tellLink } from '../tell-link.js'
import { insertLink, linksBetween, numberOf, type OwnedNumber } from '../trader-link.store.js'
import { type LinkRefusal, type LinkResult, lookOrDoWithLink } from './look-or-do-with-link.js'
import { pointsOfNumbers } from './points-of-numbers.js'

export interface FindLink {
  /** An account of the one number, and one of the other. */
  readonly sellerId: string
  readonly otherSellerId: string
  readonly evidence: string
  readonly dryRun: boolean
  readonly idempotencyKey?: string | null
}

const REASONS = { RELATED: 'Nummers zijn verbonden.', SAME_PERSON: 'Zelfde rechtspersoon bewezen.' } as const

/**
 * Somebody found that two numbers are related, or of the same legal person. What leaves an account nothing or closes
 * one waits for a second person; all else is done at once (D-6, D-15).
 */
export async function findLink(
  context: RequestContext,
  mutation: string,
  input: FindLink,
  finding: LinkFinding,
): Promise<LinkResult> {
  const linkId = newId<'link'>()
  const { dryRun, ...body } = input
  const told = { ...body, finding: JSON.parse(JSON.stringify(finding)) as object }
  return lookOrDoWithLink(
    context,
    { mutation, body: told, linkId, dryRun, isThere: false },
    async (manager) => {
      const numbers = await numbersOf(manager, input)
      return numbers.ok
        ? find(manager, { id: linkId, input, finding, numbers: numbers.value }, context)
        : numbers
    },
  )
}

type Numbers = readonly [OwnedNumber, OwnedNumber]

/** In order of their ids. */
async function numbersOf(
  manager: EntityManager,
  { sellerId, otherSellerId }: FindLink,
): Promise<Result<Numbers, LinkRefusal>> {
  const [one, other] = [
    await numberAt(manager, decodeId('seller', sellerId)),
    await numberAt(manager, decodeId('seller', otherSellerId)),
  ]
  if (one === null) return refused({ kind: 'unknown', path: ['sellerId'], noun: 'seller' })
  if (other === null) return refused({ kind: 'unknown', path: ['otherSellerId'], noun: 'seller' })
  if (one.traderId === other.traderId) return refused({ kind: 'same-number', path: ['otherSellerId'] })
  return accepted(one.traderId < other.traderId ? [one, other] : [other, one])
}

const numberAt = (manager: EntityManager, id: SellerId | null) =>
  id === null ? Promise.resolve(null) : numberOf(manager, id)

const ownerOf = ({ ownershipId, traderId }: OwnedNumber): OwnershipId =>
  ownershipId ?? (traderId as string as OwnershipId)

interface Finding {
  readonly id: LinkId
  readonly input: FindLink
  readonly finding: LinkFinding
  readonly numbers: Numbers
}

async function find(
  manager: EntityManager,
  { id, input, finding, numbers }: Finding,
  context: RequestContext,
): Promise<Result<PointsOutcome, LinkRefusal>> {
  const { handlerId: foundById } = requireStaff(context)
  const { at } = context
  const by = { at, actorId: foundById, reason: REASONS[finding.kind] }
  const [one, other] = numbers
  const traderIds = [one.traderId, other.traderId]
  const { points, ...facts } = await pointsOfNumbers(manager, traderIds, by)
  const ownershipIds = [ownerOf(one), ownerOf(other)] as const
  const known = await linksBetween(manager, ownershipIds)
  const found = decide({ id, ownershipIds, finding, evidence: input.evidence }, { ...facts, known })
  if (!found.ok) return found
  const { state, evidence, outcome } = found.value
  const { at: recordedAt } = facts.recording
  await insertLink(manager, { id, state, finding, foundById, numbers, evidence, at: recordedAt })
  const stands = state === 'STANDING'
  if (stands) {
    await savePointsOutcome(manager, points, outcome, { actor: context.actor, at })
    await tellLink(manager, {
      kind: noticeFor(finding),
      linkId: id,
      ownershipIds,
      accounts: facts.accounts,
      outcome,
      at,
    })
  }
  const written = { id, traderIds, finding, version: 1, from: null, to: state }
  const act = actFor(state, finding)
  await recordLink(manager, { ...written, act, outcome: stands ? outcome : null }, context)
  return accepted(outcome)
}

function actFor(state: FoundLink['state'], { kind }: LinkFinding) {
  if (state === 'PROPOSED') return 'number-link-proposed'
  return kind === 'RELATED' ? 'numbers-linked' : 'same-person-proven'
}
