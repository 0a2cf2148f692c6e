import { civilDateOf } from '@waarborg/domain/foundation'
import { type Policy, type Replayed, replayPolicy } from '@waarborg/domain/policy-points'
import type { RequestContext } from '../../graph/context.js'
import { encodeId } from '../../graph/ids.js'
import { readPolicies } from '../policy.store.js'
import { readHistories } from './read-histories.js'
import type { PointsPolicyReplayType, ReplayedAccountType } from './replay.type.js'

interface Page {
  readonly first: number
  readonly after: string | null
}

/** What a policy would have done to all that happened; of the accounts that differ, a page. */
export async function replayPointsPolicy(
  { office, at }: Pick<RequestContext, 'office' | 'at'>,
  draft: Omit<Policy, 'version'>,
  { first, after }: Page,
): Promise<PointsPolicyReplayType> {
  const { ask } = office.reads
  const policies = await readPolicies(ask)
  const replayed: Replayed[] = []
  const on = civilDateOf(at)
  for await (const history of readHistories(ask, policies))
    replayed.push(...replayPolicy(history, { ...draft, version: 0 }, on))
  const differing = replayed.filter(differs).toSorted(byWhatChanges)
  const nodes = differing.map(toNode)
  const start = after === null ? 0 : nodes.findIndex(({ cursor }) => cursor === after) + 1
  const page = nodes.slice(start, start + first)
  const isClosed = ({ state }: Replayed['is']) => state === 'CLOSED'
  return {
    accounts: replayed.length,
    closedNow: replayed.filter(({ is }) => isClosed(is)).length,
    closedThen: replayed.filter(({ wouldBe }) => isClosed(wouldBe)).length,
    wouldClose: replayed.filter(({ is, wouldBe }) => !isClosed(is) && isClosed(wouldBe)).length,
    wouldBeOpen: replayed.filter(({ is, wouldBe }) => isClosed(is) && !isClosed(wouldBe)).length,
    differing: differing.length,
    nodes: page,
    endCursor: start + first < nodes.length ? (page.at(-1)?.cursor ?? null) : null,
  }
}

const differs = ({ is, wouldBe }: Replayed) => is.points !== wouldBe.points || is.state !== wouldBe.state

/** First what would be closed, then what would be open, then the rest; within each where most changes. */
function byWhatChanges(one: Replayed, other: Replayed): number {
  return rank(one) - rank(other) || change(other) - change(one) || (one.sellerId < other.sellerId ? -1 : 1)
}

function rank({ is, wouldBe }: Replayed): number {
  if (is.state === wouldBe.state) return 2
  if (wouldBe.state === 'CLOSED') return 0
  return is.state === 'CLOSED' ? 1 : 2
}

const change = ({ is, wouldBe }: Replayed) => Math.abs(is.points - wouldBe.points)

const toNode = ({
  sellerId,
  is,
  wouldBe,
}: Replayed): Omit<ReplayedAccountType, 'seller'> & { cursor: string } => ({
  sellerId,
  cursor: encodeId('seller', sellerId),
  pointsNow: is.points,
  pointsThen: wouldBe.points,
  stateNow: is.state,
  stateThen: wouldBe.state,
  closedOnNow: is.closedOn,
  closedOnThen: wouldBe.closedOn,
})
