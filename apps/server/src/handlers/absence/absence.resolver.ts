import { civilDateOf } from '@waarborg/domain/foundation'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import type { Binder } from '../../graph/list-definition.js'
import { loadOfMany } from '../../graph/nodes.js'
import { HandlerType } from '../handler.type.js'
import { handlerJson } from '../handler-list.query.js'
import { AbsenceType } from './absence.type.js'

const notOver = (binder: Binder, context: RequestContext) => {
  const todayOn = `${binder.bind(civilDateOf(context.at).toString())}::date`
  return `select a.handler_id as parent, json_build_object('fromOn', a.from_on, 'untilOn', a.until_on, 'isNow', a.from_on <= ${todayOn},
    'substitute', ${handlerJson('h')}) as row
  from absence a join handler h on h.id = a.substitute_id
  where a.handler_id = any($1::uuid[]) and a.until_on >= ${todayOn}
  order by a.from_on, a.id`
}

@Resolver(() => HandlerType)
export class HandlerAbsencesResolver {
  @FieldResolver(() => [AbsenceType], {
    description: 'When this person is or will be away, the soonest first; those that are over are left out.',
  })
  absences(@Root() handler: HandlerType, @Ctx() context: RequestContext): Promise<AbsenceType[]> {
    return loadOfMany<AbsenceType>(
      'absences of handlers',
      (binder: Binder) => notOver(binder, context),
      handler.id,
      context,
    )
  }
}
