import { Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { PolicyType } from './policy.type.js'
import { readPolicy } from './read-policy.js'

@Resolver()
export class PolicyResolver {
  @Permit('guidance:read')
  @Query(() => PolicyType, {
    description: 'What the office itself decides about its procedure, as it now is.',
  })
  policy(@Ctx() context: RequestContext): Promise<PolicyType> {
    return readPolicy(context)
  }
}
