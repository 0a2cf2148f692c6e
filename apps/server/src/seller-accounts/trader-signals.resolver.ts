import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadOfMany } from '../graph/nodes.js'
import { mayRead } from '../graph/permission.js'
import { TraderType } from '../sellers/index.js'
import { SIGNAL_JSON, SIGNAL_TABLES } from './registration-signal.rows.js'
import { RegistrationSignalType } from './registration-signal.type.js'

const signals = `
  select t.id as parent, ${SIGNAL_JSON} as row from ${SIGNAL_TABLES} join trader t on t.id = g.trader_id
  where t.id = any($1::uuid[]) order by g.recorded_at desc, g.id`

/** Adds to a trader what was noticed when its accounts were opened. */
@Resolver(() => TraderType)
export class TraderSignalsResolver {
  @FieldResolver(() => [RegistrationSignalType], {
    nullable: true,
    description:
      'What was noticed when its accounts were opened, the newest first; null for who does not review that.',
  })
  registrationSignals(
    @Root() trader: TraderType,
    @Ctx() context: RequestContext,
  ): Promise<RegistrationSignalType[]> | null {
    if (!mayRead(context, 'register-blocks:read')) return null
    return loadOfMany<RegistrationSignalType>('signals of traders', signals, trader.id, context)
  }
}
