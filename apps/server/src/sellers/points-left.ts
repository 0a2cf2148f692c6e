import { civilDateOf } from '@waarborg/domain/foundation'
import type { RequestContext } from '../graph/context.js'
import type { Binder } from '../graph/list-definition.js'
import { mayRead } from '../graph/permission.js'

/** In SQL: whose points, at the end of which day, by what was known when. */
export interface PointsQuestion {
  readonly seller: string
  readonly on: string
  readonly knownAt: string
}

/** Whether the account is closed on the day. @source BP-4, D-7 */
export const isClosedOn = ({ seller, on, knownAt }: PointsQuestion): string => `exists (
  select from policy_ledger_entry c where c.seller_id = ${seller} and c.kind = 'CLOSURE' and c.effective_on <= ${on}
    and c.recorded_at <= ${knownAt} and not exists (
      select from policy_ledger_entry r where r.annuls_id = c.id and r.recorded_at <= ${knownAt}))`

/** What takes points on the day, each with what is left of it; the domain's `deductionsInForce`. @source BP-3, D-7 */
export const deductionsInForce = ({ seller, on, knownAt }: PointsQuestion): string => `
  select d.returns_on, least(d.points, (select min(w.lowers_to) from policy_ledger_entry w
    where w.offsets_id = d.id and w.kind = 'WITHDRAWAL' and w.recorded_at <= ${knownAt})) as points
  from policy_ledger_entry d where d.seller_id = ${seller} and d.kind = 'DEDUCTION'
    and d.recorded_at <= ${knownAt} and d.effective_on <= ${on}
    and (d.returns_on > ${on} or ${isClosedOn({ seller, on: 'd.returns_on - 1', knownAt })})`

/** The opening of the ledger; none when the account had none on that day. */
export const openingOf = ({ seller, on, knownAt }: PointsQuestion, alias: string): string =>
  `policy_ledger_entry ${alias} where ${alias}.seller_id = ${seller} and ${alias}.kind = 'OPENING'
    and ${alias}.effective_on <= ${on} and ${alias}.recorded_at <= ${knownAt}`

/** What is shown of a total less what is taken: never below 0 nor above the total. @source D-5 */
export const shownOf = (start: string, taken: string): string =>
  `greatest(0, least(${start}, ${start} - ${taken}))::int`

const shownPoints = (question: PointsQuestion): string => `(
  select ${shownOf('o.points', `(select coalesce(sum(f.points), 0) from (${deductionsInForce(question)}) f)`)}
  from ${openingOf(question, 'o')})`

/**
 * The points left today, to filter and to order by; of an account whose ledger was not opened yet, what it will begin
 * with. The same for every account to who does not read violations.
 */
export function pointsLeft(seller: string, binder: Binder, context: RequestContext): string {
  if (!mayRead(context, 'violations:read')) return '0::int'
  const question = {
    seller: `${seller}.id`,
    on: `${binder.bind(civilDateOf(context.at).toString())}::date`,
    knownAt: `${binder.bind(context.at.toString())}::timestamptz`,
  }
  return `coalesce(${shownPoints(question)}, (
    select p.start_total from policy p where p.in_force_from <= ${seller}.opened_on order by p.version desc limit 1), 0)`
}
