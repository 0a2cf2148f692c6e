import { civilDateOf } from '@waarborg/domain/foundation'
import { type Policy, type Replayed, replayPolicy } from '@waarborg/domain/policy-points'
import type { RequestContext } from '../../graph/context.js'
import { encodeId } from '../../graph/ids.js'
import { readPolicies } from '../policy.store.js'
import type { PointsPolicyReplayType, ReplayedAccountType } from './replay.type.js'
import { readHistories } from './read-histories.js'

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
  const isClosed = ({ state }: Replayed['now']) => state === 'CLOSED'
  return {
    accounts: replayed.length,
    closedNow: replayed.filter(({ now }) => isClosed(now)).length,
    closedThen: replayed.filter(({ then }) => isClosed(then)).length,
    wouldClose: replayed.filter(({ now, then }) => !isClosed(now) && isClosed(then)).length,
    wouldBeOpen: replayed.filter(({ now, then }) => isClosed(now) && !isClosed(then)).length,
    differing: differing.length,
    nodes: page,
    endCursor: start + first < nodes.length ? (page.at(-1)?.cursor ?? null) : null,
  }
}

const differs = ({ now, then }: Replayed) => now.points !== then.points || now.state !== then.state

/** First what would be closed, then what would be open, then the rest; within each where most changes. */
function byWhatChanges(one: Replayed, other: Replayed): number {
  return (
    rank(one) - rank(other) ||
    change(other) - change(one) ||
    (one.sellerId < other.sellerId ? -1 : 1)
  )
}

function rank({ now, then }: Replayed): number {
  if (now.state === then.state) return 2
  if (then.state === 'CLOSED') return 0
  return now.state === 'CLOSED' ? 1 : 2
}

const change = ({ now, then }: Replayed) => Math.abs(now.points - then.points)

const toNode = ({ sellerId, now, then }: Replayed): Omit<ReplayedAccountType, 'seller'> & { cursor: string } => ({
  sellerId,
  cursor: encodeId('seller', sellerId),
  pointsNow: now.points,
  pointsThen: then.points,
  stateNow: now.state,
  stateThen: then.state,
  closedOnNow: now.closedOn,
  closedOnThen: then.closedOn,
})
