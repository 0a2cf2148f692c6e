import { civilDateOf } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { readNestedConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { loadOfMany } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { type PointsRow, SellerType } from '../sellers/index.js'
import { entriesOf } from './entries-of-sellers.js'
import { LedgerEntryConnectionType, type LedgerEntryList, LedgerEntryListArgs } from './ledger-entry.type.js'
import { ledgerEntryList } from './ledger-entry-list.query.js'
import { pointsOfSellers } from './points-of-sellers.query.js'
import { pointsSteps } from './points-steps.js'
import { PointsStepType, SellerPointsType } from './seller-points.type.js'

/** Of a seller that was read without its points, or as of another day or moment. */
async function askPoints(
  sellerId: string,
  { asOf, knownAt }: Pick<SellerPointsType, 'asOf' | 'knownAt'>,
  context: RequestContext,
): Promise<PointsRow | null> {
  const values = [asOf.toString(), knownAt.toString()]
  const question = `points of sellers ${values.join(' ')}`
  const [row] = await loadOfMany<PointsRow>(question, pointsOfSellers, sellerId, context, ...values)
  return row ?? null
}

/** Adds to a seller its policy points and all that happened to them. */
@Resolver(() => SellerType)
export class SellerPointsResolver {
  @Permit('violations:read')
  @FieldResolver(() => SellerPointsType, {
    nullable: true,
    description: 'The policy points; null when no ledger of the account was open on that day.',
  })
  async points(
    @Root() seller: SellerType,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description: 'At the end of which day; today when absent. A day to come: when nothing else happens.',
    })
    asOf: Temporal.PlainDate | undefined,
    @Arg('knownAt', () => DateTime, {
      nullable: true,
      description: 'By what was known at this moment; by all that is known when absent.',
    })
    knownAt: Temporal.Instant | undefined,
    @Ctx() context: RequestContext,
  ): Promise<SellerPointsType | null> {
    const asked = { asOf: asOf ?? civilDateOf(context.at), knownAt: knownAt ?? context.at }
    const isOfNow = asOf == null && knownAt == null
    const read = isOfNow ? seller.points : undefined
    const row = read === undefined ? await askPoints(seller.id, asked, context) : read
    return row === null ? null : { ...asked, ...row }
  }

  @Permit('violations:read')
  @FieldResolver(() => [PointsStepType], {
    description:
      'The points left at the end of the first day, and of each later one on which they change; days to come as they will be when nothing else happens.',
  })
  async pointsOver(
    @Root() seller: SellerType,
    @Arg('from', () => LocalDate, { description: 'The first day.' }) from: Temporal.PlainDate,
    @Arg('until', () => LocalDate, { description: 'The last day.' }) until: Temporal.PlainDate,
    @Ctx() context: RequestContext,
  ): Promise<readonly PointsStepType[]> {
    return pointsSteps(await entriesOf(seller.id, context), { from, until, knownAt: context.at })
  }

  @Permit('violations:read')
  @FieldResolver(() => LedgerEntryConnectionType, {
    description: 'All that happened to the points, as a running account (BP-6).',
  })
  ledger(
    @Root() seller: SellerType,
    @Args(() => LedgerEntryListArgs) args: LedgerEntryList,
    @Ctx() context: RequestContext,
  ) {
    return readNestedConnection(ledgerEntryList, args, context, { column: 'e.seller_id', id: seller.id })
  }
}
