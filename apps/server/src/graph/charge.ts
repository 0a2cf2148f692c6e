import type { GraphQLError } from 'graphql'
import { allowanceOf, type CallersAllowance } from './allowance-of.js'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { refusalWords } from './words.js'

/** What a caller is told in `extensions.cost`. */
export interface CostTold {
  readonly requestedQueryCost: number
  readonly actualQueryCost: number
  readonly throttleStatus: {
    readonly maximumAvailable: number
    readonly currentlyAvailable: number
    readonly restoreRate: number
  }
}

const requested = new WeakMap<RequestContext, number>()

/** Takes what an operation can cost from what its caller may ask, before it is executed; says why not otherwise. */
export function charge(cost: number, context: RequestContext): GraphQLError[] {
  const { gate } = context.office
  if (!gate.guarded && context.credential !== 'partner-key') return []
  const allowance = allowanceOf(context)
  const { who, maximumCost } = allowance
  if (cost > maximumCost)
    return [graphError('TOO_COSTLY', refusalWords.tooCostly[context.locale]({ cost, maximum: maximumCost }))]
  const { taken, waitInSeconds } = gate.buckets.take(who, allowance, cost)
  if (!taken)
    return [
      graphError('RATE_LIMITED', refusalWords.rateLimited[context.locale]({ seconds: waitInSeconds }), {
        retryAfterInSeconds: waitInSeconds,
      }),
    ]
  requested.set(context, cost)
  return []
}

/**
 * What it really cost, by the values that were answered; the rest is given back. Only for keys, which are told:
 * looking through every answer of our own pages would be for nothing.
 */
export function settle(data: unknown, context: RequestContext): CostTold | null {
  const requestedQueryCost = requested.get(context)
  if (requestedQueryCost === undefined || !isTold(context)) return null
  requested.delete(context)
  const actualQueryCost = Math.max(1, countValues(data))
  const allowance = allowanceOf(context)
  const available = context.office.gate.buckets.correct(
    allowance.who,
    allowance,
    requestedQueryCost - actualQueryCost,
  )
  return { requestedQueryCost, actualQueryCost, throttleStatus: statusOf(allowance, available) }
}

/** The `RateLimit` fields of HTTP, in the words of the draft of the IETF, for a caller who is told what it costs. */
export function rateLimitFields(context: RequestContext): Readonly<Record<string, string>> {
  if (!isTold(context)) return {}
  const allowance = allowanceOf(context)
  const { maximumAvailable, restoreRate, who } = allowance
  const left = context.office.gate.buckets.correct(who, allowance, 0)
  const full = Math.ceil((maximumAvailable - left) / restoreRate)
  return {
    'ratelimit-policy': `"cost";q=${maximumAvailable};w=${Math.ceil(maximumAvailable / restoreRate)}`,
    ratelimit: `"cost";r=${left};t=${full}`,
  }
}

const isTold = ({ credential }: RequestContext): boolean =>
  credential === 'partner-key' || credential === 'explorer-key'

const statusOf = ({ maximumAvailable, restoreRate }: CallersAllowance, currentlyAvailable: number) => ({
  maximumAvailable,
  currentlyAvailable,
  restoreRate,
})

function countValues(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0
  const parts = Object.values(value)
  let count = Array.isArray(value) ? 0 : parts.length
  for (const part of parts) count += countValues(part)
  return count
}
