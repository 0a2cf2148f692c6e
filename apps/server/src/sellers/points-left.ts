import { civilDateOf } from '@waarborg/domain/foundation'
import { storedMoment } from '../database/columns.js'
import type { Asked } from '../graph/asked.js'
import type { RequestContext } from '../graph/context.js'
import type { Binder, JsonOf } from '../graph/list-definition.js'
import { mayRead } from '../graph/permission.js'
import { type Asking, jsonOf, type Shape } from '../graph/shape.js'

/** In SQL: whose points, at the end of which day, by what was known when. */
export interface PointsQuestion {
  readonly seller: string
  readonly on: string
  readonly knownAt: string
}

/** What is told of the points of an account; which day and moment they are of, the asker knows. */
export interface PointsRow {
  readonly start: number
  readonly balance: number
  readonly raw: number
  readonly warning: number | null
  readonly isClosed: boolean
  readonly upcomingRestorations: readonly { readonly on: string; readonly points: number }[]
}

/** The day since when the account is closed, also one to come; null when there is none. @source BP-4, D-7 */
const closing = ({ seller, knownAt }: Pick<PointsQuestion, 'seller' | 'knownAt'>): string => `
  select min(c.effective_on) as "on" from policy_ledger_entry c where c.seller_id = ${seller} and c.kind = 'CLOSURE'
    and c.recorded_at <= ${knownAt} and not exists (
      select from policy_ledger_entry r where r.annuls_id = c.id and r.recorded_at <= ${knownAt})`

/** The day on which a deduction comes back, by what is known now; null when the account closes before it. @source BP-3 */
export const comesBackOn = (seller: string, returnsOn: string): string => `
  case when ${returnsOn} > (${closing({ seller, knownAt: `'infinity'::timestamptz` })}) then null else ${returnsOn} end`

/**
 * What takes points on the day, each with what is left of it; the domain's `deductionsInForce`. Beside the closing, after
 * which nothing comes back. @source BP-3, D-7
 */
const inForce = ({ seller, on, knownAt }: PointsQuestion): string => `
  select d.returns_on, least(d.points, (select min(w.lowers_to) from policy_ledger_entry w
    where w.offsets_id = d.id and w.kind = 'WITHDRAWAL' and w.recorded_at <= ${knownAt})) as points
  from policy_ledger_entry d where d.seller_id = ${seller} and d.kind = 'DEDUCTION'
    and d.recorded_at <= ${knownAt} and d.effective_on <= ${on} and d.returns_on > least(${on}, closing."on")`

/** What is shown of a total less what is taken: never below 0 nor above the total. @source D-5 */
export const shownOf = (start: string, taken: string): string =>
  `greatest(0, least(${start}, ${start} - ${taken}))::int`

const LEFT = shownOf('o.points', 'all_in_force.taken')

/** An expression in the ledger of the account; null when it had none on that day. */
const inLedger = (question: PointsQuestion, expression: string): string => `(
  select ${expression} from policy_ledger_entry o
  cross join lateral (${closing(question)}) closing
  cross join lateral (select coalesce(sum(d.points), 0)::int as taken from (${inForce(question)}) d) all_in_force
  where o.seller_id = ${question.seller} and o.kind = 'OPENING'
    and o.effective_on <= ${question.on} and o.recorded_at <= ${question.knownAt})`

const pointsShape = (question: PointsQuestion): Shape<PointsRow> => ({
  values: {
    start: 'o.points',
    raw: 'o.points - all_in_force.taken',
    balance: LEFT,
    warning: `(select min(w.number) from unnest((
      select p.warn_at from policy p where p.in_force_from <= ${question.on} order by p.version desc limit 1)) w(number)
      where w.number >= ${LEFT})`,
    isClosed: `coalesce(closing."on" <= ${question.on}, false)`,
    upcomingRestorations: `(
      select coalesce(json_agg(json_build_object('on', r.returns_on, 'points', r.points) order by r.returns_on), '[]')
      from (select d.returns_on, sum(d.points)::int as points from (${inForce(question)}) d group by 1) r
      where r.points > 0 and (closing."on" > ${question.on}) is not false)`,
  },
  always: [],
})

/** The points as one JSON value, with what is asked of them; null when no ledger was open on that day. */
export const pointsJson = (question: PointsQuestion, asked: Asked): JsonOf<PointsRow | null> =>
  inLedger(question, jsonOf(pointsShape(question), asked))

const now = (seller: string, { binder, context }: Asking): PointsQuestion => ({
  seller: `${seller}.id`,
  on: `${binder.bind(civilDateOf(context.at).toString())}::date`,
  knownAt: `${binder.bind(storedMoment(context.at))}::timestamptz`,
})

/** The points of today, of a seller that is read; null also for who does not read violations, and asks in vain. */
export const pointsNow =
  (seller: string) =>
  (asked: Asked, asking: Asking): JsonOf<PointsRow | null> =>
    mayRead(asking.context, 'violations:read') ? pointsJson(now(seller, asking), asked) : 'null'

/**
 * The points left today, to filter and to order by; of an account whose ledger was not opened yet, what it will begin
 * with. The same for every account to who does not read violations.
 */
export function pointsLeft(seller: string, binder: Binder, context: RequestContext): string {
  if (!mayRead(context, 'violations:read')) return '0::int'
  return `coalesce(${inLedger(now(seller, { binder, context }), LEFT)}, (
    select p.start_total from policy p where p.in_force_from <= ${seller}.opened_on order by p.version desc limit 1), 0)`
}
