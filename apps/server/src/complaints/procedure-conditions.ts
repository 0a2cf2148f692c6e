import { idOfActor } from '@waarborg/domain/access'
import { civilDateOf, endOfDay, startOfDay } from '@waarborg/domain/foundation'
import type { RequestContext } from '../graph/context.js'
import type { Binder } from '../graph/list-definition.js'
import { isOpen } from '../graph/open-complaints.js'
import type { ComplaintFilter } from './complaint-list.args.js'

const NEAR_IN_HOURS = 48
const OPEN = isOpen('c')

/** The SQL conditions of how far complaints are in the procedure, in which `c` is the complaint. */
export function procedureConditions(
  filter: ComplaintFilter,
  binder: Binder,
  context: RequestContext,
): string[] {
  const now = () => `${binder.bind(context.at.toString())}::timestamptz`
  const today = () => `${binder.bind(civilDateOf(context.at).toString())}::date`
  const reader = () => `${binder.bind(idOfActor(context.actor))}::uuid`
  const asked: readonly [wanted: boolean | null | undefined, condition: () => string][] = [
    [filter.waitingForCustomer, () => waitsForCustomer(today())],
    [filter.handlerAbsent, () => handlerIsAway(today())],
    [filter.breached, () => isBreachedBy(now())],
    [filter.breachNear, () => breachIsNear(now())],
    [filter.unread, () => isUnread],
    [filter.aftercareDue, () => aftercare(`x.aftercare_at is null and x.aftercare_on <= ${today()}`)],
    [filter.aftercareMine, () => aftercare(`x.aftercare_by = ${reader()}`)],
  ]
  return [
    ...asked.flatMap(([wanted, condition]) =>
      wanted == null ? [] : wanted ? condition() : `(${condition()}) is not true`,
    ),
    ...settledConditions(filter, binder),
  ]
}

function settledConditions(
  { settledFrom, settledUntil, causes, verdicts, decidedInTerm }: ComplaintFilter,
  binder: Binder,
): string[] {
  const moment = (at: { toString(): string }) => `${binder.bind(at.toString())}::timestamptz`
  const closing = [
    ...(settledFrom == null ? [] : [`x.closed_at >= ${moment(startOfDay(settledFrom))}`]),
    ...(settledUntil == null ? [] : [`x.closed_at < ${moment(endOfDay(settledUntil))}`]),
    ...(causes == null ? [] : [`x.cause = any(${binder.bind(causes)}::text[])`]),
  ]
  return [
    ...(closing.length === 0
      ? []
      : [`c.id in (select x.complaint_id from complaint_closing x where ${closing.join(' and ')})`]),
    ...(verdicts == null
      ? []
      : [
          `exists (select from complaint_part p where p.complaint_id = c.id
             and p.verdict = any(${binder.bind(verdicts)}::text[]))`,
        ]),
    ...(decidedInTerm == null ? [] : [decidedInTerm ? IS_DECIDED_IN_TERM : IS_DECIDED_LATE]),
  ]
}

/** A choice or an agreement that only the customer can give, as long as it can still be given. @source KP-6, D-2 */
const waitsForCustomer = (today: string) => `${OPEN} and c.id in (
  select o.complaint_id from offer o join complaint w on w.id = o.complaint_id
  where o.chosen_key is null and o.round = w.round and o.answer_by >= ${today}
    and not exists (select from offer l where l.complaint_id = o.complaint_id and l.round = o.round
      and (l.offered_at, l.id) > (o.offered_at, o.id))
  union all select r.complaint_id from delay_request r join complaint w on w.id = r.complaint_id
  where r.agreed_at is null and r.round = w.round and r.answer_on >= ${today}
    and not exists (select from delay_request l where l.complaint_id = r.complaint_id and l.round = r.round
      and (l.asked_at, l.id) > (r.asked_at, r.id))
    and not exists (select from delay_notice n where n.complaint_id = r.complaint_id and n.round = r.round
      and n.announced_at > r.asked_at))`

const handlerIsAway = (today: string) => `c.handler_id in (
  select h.id from handler h where not h.on_duty or exists (select from absence a
    where a.handler_id = h.id and ${today} between a.from_on and a.until_on))`

const runningClock = `select from clock k where k.complaint_id = c.id and k.stopped_at is null
  and k.kind <> 'delay-notice'
  and not exists (select from clock_pause p where p.clock_id = k.id and p.resumed_at is null)`

/** No clock is breached before it is due, so that few are looked at. @source KP-14 */
const isBreachedBy = (moment: string) => `coalesce(c.next_due_at, 'infinity') < ${moment}
  and exists (${runningClock} and k.breach_at < ${moment})`

const breachIsNear = (now: string) => {
  const horizon = `${now} + interval '${NEAR_IN_HOURS} hours'`
  return `coalesce(c.next_due_at, 'infinity') < ${horizon}
    and exists (${runningClock} and k.breach_at < ${horizon})
    and not exists (${runningClock} and k.breach_at < ${now})`
}

/** The last reading that was asked for in this round, which begins with its first contact. @source KP-2, KM-17 */
const isUnread = `${OPEN} and c.severity = 'SERIOUS' and (
  select k.stopped_at from clock k where k.complaint_id = c.id and k.kind = 'management-reading'
    and k.started_at >= coalesce((select max(f.started_at) from clock f
      where f.complaint_id = c.id and f.kind = 'first-contact'), c.received_at)
  order by k.started_at desc limit 1) is null`

const aftercare = (condition: string) => `c.state = 'CLOSED' and exists (select from complaint_closing x
  where x.complaint_id = c.id and x.round = c.round and ${condition})`

const decision = `select from clock k where k.complaint_id = c.id and k.kind = 'decision'
  and k.stopped_at is not null`
export const IS_DECIDED_LATE = `exists (${decision} and k.stopped_at > k.breach_at)`
export const IS_DECIDED_IN_TERM = `(exists (${decision}) and not ${IS_DECIDED_LATE})`
