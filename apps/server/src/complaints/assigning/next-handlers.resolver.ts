import { nextHandlers } from '@waarborg/domain/complaints'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadOfMany } from '../../graph/nodes.js'
import { mayRead } from '../../graph/permission.js'
import { ComplaintType } from '../complaint.type.js'
import { nextHandlerFacts } from './next-handler-facts.js'
import { type NextHandlersRow, nextHandlersOf } from './next-handlers.query.js'
import { NextHandlersType } from './next-handlers.type.js'

/** Adds to a complaint who could go on with it. */
@Resolver(() => ComplaintType)
export class NextHandlersResolver {
  @FieldResolver(() => NextHandlersType, {
    nullable: true,
    description:
      'To whom it could be assigned and why, by the work that the reader may see; null for who assigns none, and when it is not open.',
  })
  async nextHandlers(
    @Root() { id }: ComplaintType,
    @Ctx() context: RequestContext,
  ): Promise<NextHandlersType | null> {
    if (!mayRead(context, 'complaints:assign')) return null
    const statement = nextHandlersOf(context)
    const [read] = await loadOfMany<NextHandlersRow>('next handlers', statement, id, context)
    if (read === undefined) return null
    const { candidates, leftOut } = nextHandlers(read, nextHandlerFacts(read, context))
    return {
      candidates: candidates.map(({ person: { handler }, grounds }) => ({ handler, grounds })),
      leftOut: leftOut.map(({ person: { handler }, because }) => ({ handler, because })),
    }
  }
}
