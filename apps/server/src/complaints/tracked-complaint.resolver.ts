import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { countWrongToken } from './count-wrong-token.js'
import { readTracked } from './read-tracked.js'
import { TrackedComplaintType } from './tracked-complaint.type.js'

@Resolver()
export class TrackedComplaintResolver {
  @Permit('PUBLIC')
  @Query(() => TrackedComplaintType, {
    nullable: true,
    description:
      'What the complainant may see; null when the secret opens nothing. After many that open nothing: `RATE_LIMITED`.',
  })
  async trackedComplaint(
    @Arg('token', () => String, { description: 'The secret of the link.' }) token: string,
    @Ctx() context: RequestContext,
  ): Promise<TrackedComplaintType | null> {
    const tracked = await readTracked(token, context)
    if (tracked === null) await countWrongToken(context)
    return tracked
  }
}
