import { initialsOf } from '@waarborg/domain/handlers'
import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import type { Binder } from '../graph/list-definition.js'
import { loadOfMany } from '../graph/nodes.js'
import { isOpen } from '../graph/open-complaints.js'
import { mayRead, Permit } from '../graph/permission.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import {
  HandlerConnectionType,
  type HandlerList,
  HandlerListArgs,
  HandlerType,
  WorkloadType,
} from './handler.type.js'
import { handlerList } from './handler-list.query.js'

const workloads = (binder: Binder, context: RequestContext) => `
  select p.id as parent, json_build_object('open', count(c.id)::int,
    'overdue', (count(c.id) filter (where c.next_due_at < $2))::int,
    'unconfirmed', (count(c.id) filter (where c.assignment_confirmed_at is null))::int) as row
  from unnest($1::uuid[]) p(id) left join complaint c on c.handler_id = p.id
    and ${isOpen('c')} and ${visibleComplaints('c')(binder, context)}
  group by p.id`

@Resolver(() => HandlerType)
export class HandlerResolver {
  @Permit('handlers:read')
  @Query(() => HandlerConnectionType, { description: 'The people of staff.' })
  handlers(@Args(() => HandlerListArgs) args: HandlerList, @Ctx() context: RequestContext) {
    return readConnection(handlerList, args, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `han_…`.' })
  id(@Root() handler: HandlerType): string {
    return encodeId('handler', handler.id)
  }

  @FieldResolver()
  initials(@Root() handler: HandlerType): string {
    return initialsOf(handler.name)
  }

  @FieldResolver()
  async workload(@Root() handler: HandlerType, @Ctx() context: RequestContext): Promise<WorkloadType | null> {
    if (!mayRead(context, 'complaints:read')) return null
    const statement = (binder: Binder) => workloads(binder, context)
    const moment = context.at.toString()
    const [workload] = await loadOfMany<WorkloadType>('workloads', statement, handler.id, context, moment)
    return workload ?? { open: 0, overdue: 0, unconfirmed: 0 }
  }
}
