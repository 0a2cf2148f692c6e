import { comparableOutcomes, type Likeness } from '@waarborg/domain/complaints'
import { Temporal } from 'temporal-polyfill'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import type { Binder } from '../../graph/list-definition.js'
import { loadOfMany } from '../../graph/nodes.js'
import { visibleComplaints } from '../../graph/visible-complaints.js'
import { ComplaintType } from '../complaint.type.js'
import { ComparableOutcomeType } from './comparable-outcome.type.js'

/** So many of the latest are compared; what is older says little of what is usual now. */
const LATEST = 200

const likeness = (complaint: string, category: string, order: string) => `
  'categoryId', ${category}.id, 'parentCategoryId', ${category}.parent_id, 'article', ${order}.product,
  'sellerId', ${complaint}.seller_id, 'orderAmountInCents', ${order}.amount_in_cents`

const lastCause = `(select w.cause from complaint_closing w where w.complaint_id = u.id order by w.round desc limit 1)`

const remedies = `(select json_agg(json_build_object('verdict', p.verdict, 'remedy', p.remedy,
    'amountInCents', p.amount_in_cents) order by p.position)
  from complaint_part p where p.complaint_id = c.id and p.round = c.round and p.verdict is not null)`

/** The complaint itself, and the latest closed ones of its branch that the reader may see. */
const compared = (context: RequestContext) => (binder: Binder) =>
  `
  select u.id as parent, json_build_object(
    'subject', json_build_object(${likeness('u', 'k', 'o')}, 'cause', ${lastCause}),
    'cases', (select coalesce(json_agg(x.one), '[]') from (
      select json_build_object(${likeness('c', 'b', 'r')}, 'cause', g.cause, 'number', c.number,
        'categoryName', case ${binder.bind(context.locale)} when 'NL' then b.name_nl else b.name_en end,
        'closedAt', g.closed_at, 'remedies', ${remedies}) as one
      from complaint_closing g join complaint c on c.id = g.complaint_id and c.round = g.round
        join category b on b.id = c.category_id
        left join customer_order r on r.number = c.order_number
      where c.state = 'CLOSED' and c.id <> u.id
        and coalesce(b.parent_id, b.id) = coalesce(k.parent_id, k.id)
        and exists (select from complaint_part p
          where p.complaint_id = c.id and p.round = c.round and p.verdict is not null)
        and ${visibleComplaints('c')(binder, context)}
      order by g.closed_at desc limit ${LATEST}) x)) as row
  from complaint u join category k on k.id = u.category_id
    left join customer_order o on o.number = u.order_number
  where u.id = any($1::uuid[])`

type Case = Likeness & Omit<ComparableOutcomeType, 'grounds'>

/** Adds to a complaint what others like it got. */
@Resolver(() => ComplaintType)
export class ComparableOutcomesResolver {
  @FieldResolver(() => [ComparableOutcomeType], {
    description:
      'The closed complaints most like it that the reader may see, the nearest first; none when there are too few to learn from (KM-6).',
  })
  async comparableOutcomes(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    const [read] = await loadOfMany<{ subject: Likeness; cases: Case[] }>(
      'comparable outcomes',
      compared(context),
      id,
      context,
    )
    if (read === undefined) return []
    const cases = read.cases.map((each) => ({
      ...each,
      told: each,
      closedAt: Temporal.Instant.from(each.closedAt),
    }))
    return comparableOutcomes(read.subject, cases).map(({ case: { told }, grounds }) => ({
      ...told,
      grounds,
    }))
  }
}
