import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { Permit } from '../graph/permission.js'
import {
  SafetySignalConnectionType,
  type SafetySignalList,
  SafetySignalListArgs,
  SafetySignalType,
} from './safety-signal.type.js'
import { safetySignalList } from './safety-signal-list.query.js'

@Resolver(() => SafetySignalType)
export class SafetySignalResolver {
  @Permit('safety-signals:handle')
  @Query(() => SafetySignalConnectionType, {
    description: 'What is dangerous, without anybody who told it (D-17).',
  })
  safetySignals(@Args(() => SafetySignalListArgs) args: SafetySignalList, @Ctx() context: RequestContext) {
    return readConnection(safetySignalList, args, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `sig_…`.' })
  id(@Root() { id }: SafetySignalType): string {
    return encodeId('safety-signal', id)
  }
}
