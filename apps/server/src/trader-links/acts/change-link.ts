import type { Result } from '@waarborg/domain/foundation'
import { accepted, refused } from '@waarborg/domain/foundation'
import type { BookingFacts, PointsOutcome } from '@waarborg/domain/policy-points'
import type { LinkFinding } from '@waarborg/domain/trader-links'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { requireStaff } from '../../graph/permission.js'
import { savePointsOutcome } from '../../policy-points/index.js'
import { type LinkActName, recordLink } from '../record-link.js'
import { type LinkNotice, tellLink } from '../tell-link.js'
import { readLink, type StoredLink } from '../trader-link.store.js'
import { type LinkRefusal, type LinkResult, lookOrDoWithLink } from './look-or-do-with-link.js'
import { pointsOfNumbers } from './points-of-numbers.js'

export interface ChangeLink {
  readonly linkId: string
  readonly expectedVersion: number
  readonly dryRun?: boolean
  readonly idempotencyKey?: string | null
}

interface Changing {
  readonly mutation: string
  readonly act: LinkActName
  readonly to: StoredLink['state']
  /** Neutral, as it stays in the ledger. */
  readonly reason: string
  readonly input: ChangeLink
}

export interface LinkChange {
  readonly link: StoredLink
  readonly facts: BookingFacts
  readonly manager: EntityManager
}

/** What an act on a link wrote of it; `outcome` is null where points have no part in it. */
export interface LinkChanged {
  readonly outcome: PointsOutcome | null
  readonly notice: LinkNotice | null
  /** Where the act changed what was found. */
  readonly finding?: LinkFinding
}

/** One act on one link: lock both numbers, compare versions, decide, write, tell; one transaction. */
export function changeLink(
  context: RequestContext,
  { mutation, act, to, reason, input }: Changing,
  decide: (change: LinkChange) => Promise<Result<LinkChanged, LinkRefusal>>,
): Promise<LinkResult> {
  const linkId = decodeId('link', input.linkId)
  if (linkId === null) return Promise.resolve(refused(notThere))
  const { dryRun = false, ...body } = input
  return lookOrDoWithLink(context, { mutation, body, linkId, dryRun, isThere: true }, async (manager) => {
    const before = await readLink(manager, linkId)
    if (before === null) return refused<LinkRefusal>(notThere)
    const { at, actor } = context
    const by = { at, actorId: requireStaff(context).handlerId, reason }
    const { points, ...facts } = await pointsOfNumbers(manager, before.traderIds, by)
    const link = (await readLink(manager, linkId)) ?? before
    if (link.version !== input.expectedVersion)
      return refused<LinkRefusal>({ kind: 'conflict', path: ['expectedVersion'] })
    const changed = await decide({ link, facts, manager })
    if (!changed.ok) return changed
    const { outcome, notice, finding = link.finding } = changed.value
    if (outcome !== null) await savePointsOutcome(manager, points, outcome, { actor, at })
    if (notice !== null)
      await tellLink(manager, { ...link, kind: notice, linkId, accounts: facts.accounts, outcome, at })
    const { version, state: from } = link
    await recordLink(manager, { ...link, finding, act, version: version + 1, from, to, outcome }, context)
    return accepted(outcome)
  })
}

const notThere = { kind: 'unknown', path: ['linkId'], noun: 'link' } as const
