import { Ctx, Query, Resolver, Subscription } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { eventsOf, follow } from '../graph/follow.js'
import { Permit } from '../graph/permission.js'
import type { OfficeEvent } from '../live/index.js'
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
    subscribe: ({ context }) =>
      follow(context as RequestContext, 'organisation:read', changes(context as RequestContext)),
  })
  organisationChanged(@Ctx() context: RequestContext): Promise<OrganisationType> {
    return readOrganisation(context)
  }
}

/** Only these are followed, so that nothing else that happens is checked for each reader. */
async function* changes(context: RequestContext): AsyncGenerator<OfficeEvent> {
  for await (const event of eventsOf(context)) if (event.kind === ORGANISATION_CHANGED) yield event
}
