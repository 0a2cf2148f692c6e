import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadOfMany, loadRows } from '../../graph/nodes.js'
import { ComplaintType } from '../complaint.type.js'
import { BlockerType } from './blocker.type.js'
import { blockersOf } from './blockers-of-complaint.js'
import { ClosingType } from './closing.type.js'
import { closingRows, inadmissibilityRows, partRows } from './decision-rows.js'
import { InadmissibilityType } from './inadmissibility.type.js'
import { PartType } from './part.type.js'

/** How a complaint is decided and ended, beside what it is. */
@Resolver(() => ComplaintType)
export class ComplaintDecisionResolver {
  @FieldResolver(() => Int, { description: 'The round that it is in; 1 until it is open again (KP-8).' })
  async round(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    const [round] = await loadOfMany<number>('rounds of complaints', roundOf, id, context)
    return round ?? 1
  }

  @FieldResolver(() => [PartType], { description: 'Its parts by their numbers, of all rounds (D-9).' })
  parts(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    return loadRows(partRows, id, context)
  }

  @FieldResolver(() => [BlockerType], {
    description:
      'All that closing still waits for; nothing when it can be closed, and for one that has ended.',
  })
  blockers(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    return blockersOf(complaint, context)
  }

  @FieldResolver(() => [ClosingType], { description: 'The times that it was closed, one a round.' })
  closings(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    return loadRows(closingRows, id, context)
  }

  @FieldResolver(() => InadmissibilityType, {
    nullable: true,
    description: 'That somebody said that it is not to be handled; null when nobody did.',
  })
  async inadmissibility(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    const [said] = await loadRows(inadmissibilityRows, id, context)
    return said ?? null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the complainant said on withdrawing it, as plain text.',
  })
  async withdrawalReason(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    const [reason] = await loadOfMany<string>('withdrawals of complaints', withdrawalOf, id, context)
    return reason ?? null
  }
}

const roundOf = 'select id as parent, round as row from complaint where id = any($1::uuid[])'
const withdrawalOf = 'select id as parent, withdrawal_reason as row from complaint where id = any($1::uuid[])'
