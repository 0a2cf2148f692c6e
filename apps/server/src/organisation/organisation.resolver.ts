import { Ctx, Query, Resolver, Subscription } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { type Delivery, follow } from '../graph/follow.js'
import { Permit } from '../graph/permission.js'
import { OrganisationType } from './organisation.type.js'
import { readOrganisation } from './read-organisation.js'
import { ORGANISATION_CHANGED } from './record-change.js'

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Permit('organisation:read')
  @Query(() => OrganisationType, { description: 'How the office presents itself to customers.' })
  organisation(@Ctx() context: RequestContext): Promise<OrganisationType> {
    return readOrganisation(context)
  }

  @Permit('organisation:read')
  @Subscription(() => OrganisationType, {
    description: 'How the office presents itself, again after every change of it.',
    subscribe: ({ context }) => changes(context as RequestContext),
  })
  organisationChanged(@Ctx() context: RequestContext): Promise<OrganisationType> {
    return readOrganisation(context)
  }
}

async function* changes(context: RequestContext): AsyncGenerator<Delivery<unknown>> {
  for await (const delivery of follow(context, 'organisation:read'))
    if (delivery.told.kind === ORGANISATION_CHANGED) yield delivery
}
