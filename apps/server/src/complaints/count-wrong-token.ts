import type { RequestContext } from '../graph/context.js'
import { rateLimited } from '../graph/errors.js'
import { type Allowance, callerOf, take } from '../throttle/index.js'

const wrongTokens: Allowance = { name: 'wrong tokens of an address', atOnce: 30, everySeconds: 60 }

/**
 * Counts a secret that opened nothing. Right ones are never counted or held up: with 128 random bits a guess stays a
 * guess, and whoever shares an address with a guesser has done nothing.
 * @throws GraphQLError RATE_LIMITED
 */
export async function countWrongToken(context: RequestContext): Promise<void> {
  const taken = await take(context.office, wrongTokens, callerOf(context.address))
  const [throttled] = taken.ok ? [] : taken.rejections
  if (throttled !== undefined) throw rateLimited(throttled.retryAfterInSeconds, context)
}
