import { Ctx, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { type Delivery, follow } from '../graph/follow.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { ViolationType } from './violation.type.js'
import { violationList } from './violation-list.query.js'

@ObjectType('ViolationsChange', {
  description: 'That a violation was reported, decided, objected to or told.',
  simpleResolvers: true,
})
class ViolationsChangeType {
  @Field(() => ID, { description: 'The number of the event; rising. After a break, refetch what is shown.' })
  eventId!: string

  @Field(() => ViolationType, { description: 'The violation as it now is.' })
  violation!: ViolationType
}

@Resolver()
export class ViolationsChangedSubscription {
  @Permit('violations:decide')
  @Subscription(() => ViolationsChangeType, {
    description: 'Every change of a violation, as it happens, for those who decide.',
    subscribe: ({ context }) => changes(context as RequestContext),
  })
  violationsChanged(
    @Root() change: ViolationsChangeType,
    @Ctx() _context: RequestContext,
  ): ViolationsChangeType {
    return change
  }
}

async function* changes(context: RequestContext): AsyncGenerator<Delivery<ViolationsChangeType>> {
  for await (const { told: event, context: now } of follow(context, 'violations:decide')) {
    if (event.subjectNoun !== 'violation') continue
    const violation = await loadNode(violationList, event.subjectId, now)
    if (violation !== null) yield { told: { eventId: String(event.number), violation }, context: now }
  }
}
