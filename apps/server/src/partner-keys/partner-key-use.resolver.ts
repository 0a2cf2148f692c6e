import { civilDateOf } from '@waarborg/domain/foundation'
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { readNestedConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { graphError } from '../graph/errors.js'
import { loadOfMany } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { refusalWords } from '../graph/words.js'
import { PartnerKeyType } from './partner-key.type.js'
import {
  PartnerKeyDayType,
  PartnerRequestConnectionType,
  type PartnerRequestList,
  PartnerRequestListArgs,
} from './partner-request.type.js'
import { partnerRequestList } from './partner-request-list.query.js'

const MOST_DAYS = 90

/** Every day, also those on which nothing was asked. */
const usageByDay = `
  select parent.id as parent, json_build_object('on', to_char(day, 'YYYY-MM-DD'), 'requests', coalesce(u.requests, 0),
    'refused', coalesce(u.refused, 0), 'cost', coalesce(u.cost, 0)) as row
  from unnest($1::uuid[]) as parent(id)
  cross join generate_series($2::date - ($3::int - 1), $2::date, interval '1 day') as day
  left join partner_key_day u on u.key_id = parent.id and u.day_on = day::date
  order by parent.id, day`

@Resolver(() => PartnerKeyType)
export class PartnerKeyUseResolver {
  @FieldResolver(() => [PartnerKeyDayType], {
    description:
      'What it was used for on each of the last days, the oldest first. Counted within a second or two.',
  })
  usage(
    @Arg('days', () => Int, { defaultValue: 30, description: 'How many days, today with them: 1 to 90.' })
    days: number,
    @Root() key: PartnerKeyType,
    @Ctx() context: RequestContext,
  ): Promise<PartnerKeyDayType[]> {
    if (days < 1 || days > MOST_DAYS)
      throw graphError(
        'BAD_USER_INPUT',
        refusalWords.pageSize[context.locale]({ name: 'days', maximum: MOST_DAYS }),
      )
    const today = civilDateOf(context.at).toString()
    return loadOfMany<PartnerKeyDayType>(`usage of ${days} days`, usageByDay, key.id, context, today, days)
  }

  @Permit('keys:manage')
  @FieldResolver(() => PartnerRequestConnectionType, { description: 'What it asked in the last 30 days.' })
  requests(
    @Args(() => PartnerRequestListArgs) args: PartnerRequestList,
    @Root() key: PartnerKeyType,
    @Ctx() context: RequestContext,
  ) {
    return readNestedConnection(partnerRequestList, args, context, { column: 'r.key_id', id: key.id })
  }
}
