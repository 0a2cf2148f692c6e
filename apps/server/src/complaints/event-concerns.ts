import type { RequestContext } from '../graph/context.js'
import { filterIds } from '../graph/filter-ids.js'
import { Binder } from '../graph/list-definition.js'
import type { EventFacts, OfficeEvent } from '../live/index.js'
import { complaintConditions } from './complaint-conditions.js'
import type { ComplaintFilter } from './complaint-list.args.js'

/**
 * Whether a filter matches the complaint of an event as it was before or as it is now, so that a list also
 * hears of what leaves it. Before, only what the event itself tells is compared.
 */
export async function concerns(
  event: OfficeEvent,
  filter: ComplaintFilter,
  context: RequestContext,
): Promise<boolean> {
  if (event.facts.before !== null && matchesFacts(event.facts.before, filter, context)) return true
  const binder = new Binder()
  const conditions = [
    `c.id = ${binder.bind(event.subjectId)}`,
    ...complaintConditions(filter, binder, context),
  ]
  const prepared = binder.prepared.length === 0 ? '' : `with ${binder.prepared.join(', ')} `
  const text = `${prepared}select 1 as found from complaint c where ${conditions.join(' and ')}`
  return (await context.office.reads.row({ text, values: binder.values })) !== undefined
}

function matchesFacts(facts: EventFacts, filter: ComplaintFilter, context: RequestContext): boolean {
  const oneOf = (fact: unknown, values: readonly string[] | null | undefined) =>
    values == null || values.includes(String(fact))
  const ids = (noun: 'handler' | 'seller', list: string[] | null | undefined, field: string) =>
    list == null ? null : filterIds(noun, list, `filter.${field}`, context)
  const reader = context.actor.kind === 'staff' ? context.actor.handlerId : null
  return (
    oneOf(facts.state, filter.states) &&
    oneOf(facts.channel, filter.channels) &&
    oneOf(facts.severity, filter.severities) &&
    oneOf(facts.handlerId, ids('handler', filter.handlerIds, 'handlerIds')) &&
    oneOf(facts.sellerId, ids('seller', filter.sellerIds, 'sellerIds')) &&
    (filter.unassigned == null || (facts.handlerId === null) === filter.unassigned) &&
    (filter.mine == null || (facts.handlerId === reader) === filter.mine)
  )
}
