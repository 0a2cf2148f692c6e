/** A moment as the journal holds it: UTC, without a fraction when there is none. */
const moment = (column: string) => `(to_json(${column} at time zone 'UTC')#>>'{}') || 'Z'`

const pauses = `coalesce((select json_agg(json_build_object('id', p.id, 'dueOn', p.due_on,
    'pausedAt', ${moment('p.paused_at')}, 'pausedById', p.paused_by, 'resumedAt', ${moment('p.resumed_at')})
    order by p.paused_at, p.id) from clock_pause p where p.clock_id = q.id), '[]')`

const clock = `json_build_object('kind', q.kind, 'aboutId', q.about_id, 'startedAt', ${moment('q.started_at')},
    'dueAt', ${moment('q.due_at')}, 'dueOn', q.due_on, 'breachAt', ${moment('q.breach_at')},
    'calendarBase', q.calendar_base, 'calendarVersion', q.calendar_version,
    'stoppedAt', ${moment('q.stopped_at')}, 'stoppedAs', q.stopped_as, 'pauses', ${pauses},
    'recomputedInId', q.recomputed_in_id)`

const part = `json_build_object('id', p.id, 'round', p.round, 'isAnswered', p.answer is not null,
    'returned', case when p.returned_at is not null then
      json_build_object('byId', p.returned_by, 'at', ${moment('p.returned_at')}) end,
    'judgement', case when p.verdict is not null then json_build_object('verdict', p.verdict, 'honesty', p.honesty,
      'remedy', json_build_object('kind', p.remedy, 'amount', case when p.amount_in_cents is not null then
        json_build_object('cents', p.amount_in_cents, 'currency', p.currency) end),
      'judgedById', p.judged_by, 'judgedAt', ${moment('p.judged_at')}, 'needs', p.needs,
      'confirmedById', p.confirmed_by, 'confirmedAt', ${moment('p.confirmed_at')}) end)`

const agreement = `json_build_object('id', a.id, 'party', a.party, 'responsibleId', a.responsible_id,
    'dueOn', a.due_on, 'madeAt', ${moment('a.made_at')}, 'state', a.state, 'settledAt', ${moment('a.settled_at')})`

const offer = `json_build_object('id', o.id, 'round', o.round, 'defaultKey', o.default_key, 'answerBy', o.answer_by,
    'offeredAt', ${moment('o.offered_at')}, 'chosenKey', o.chosen_key, 'chosenBy', o.chosen_by,
    'chosenAt', ${moment('o.chosen_at')}, 'options', (select json_agg(json_build_object('kind', option->'kind',
      'amountInCents', option->'amount'->'cents') order by place)
      from jsonb_array_elements(o.options) with ordinality n(option, place)))`

const hearing = `json_build_object('id', h.id, 'round', h.round, 'party', h.party,
    'concernedId', coalesce(h.seller_id, h.colleague_id), 'recordedById', h.recorded_by,
    'recordedAt', ${moment('h.recorded_at')}, 'statement', case when h.heard_at is not null then
      json_build_object('way', h.way, 'at', ${moment('h.heard_at')}) end)`

const closing = `json_build_object('id', x.id, 'round', x.round, 'cause', x.cause, 'origin', x.origin,
    'aftercareOn', x.aftercare_on, 'aftercareById', x.aftercare_by, 'closedById', x.closed_by,
    'closedAt', ${moment('x.closed_at')}, 'aftercare', case when x.aftercare_at is not null then json_build_object(
      'way', x.aftercare_way, 'solved', x.aftercare_solved, 'at', ${moment('x.aftercare_at')},
      'byId', x.aftercare_recorded_by) end)`

const all = (member: string, order: string, from: string) =>
  `coalesce((select json_agg(${member} order by ${order}) from ${from}.complaint_id = c.id), '[]')`

/** What the rows of the complaint `c` with its complainant `n` say of it, without what people said or wrote, as JSON. */
export const storedComplaint = `(json_build_object('id', c.id, 'channel', c.channel, 'severity', c.severity,
    'locale', c.locale, 'receivedAt', ${moment('c.received_at')}, 'registeredAt', ${moment('c.registered_at')},
    'checked', case when n.checked_at is not null then
      json_build_object('at', ${moment('n.checked_at')}, 'by', n.checked_by) end,
    'receiverId', c.receiver_id, 'concernsId', c.concerns_id,
    'managementInformedAt', ${moment('c.management_informed_at')},
    'assignment', case when c.handler_id is not null then json_build_object('handlerId', c.handler_id,
      'assignedAt', ${moment('c.assigned_at')}, 'confirmedAt', ${moment('c.assignment_confirmed_at')},
      'onBehalfOfId', c.on_behalf_of_id) end,
    'contactAttempts', c.contact_attempts, 'agreedDeadlineOn', c.agreed_deadline_on,
    'agreedDeadlineConfirmedAt', ${moment('c.agreed_deadline_confirmed_at')}, 'round', c.round,
    'inadmissibility', case when c.inadmissible_reason is not null then json_build_object(
      'reason', c.inadmissible_reason, 'declaredById', c.inadmissible_declared_by,
      'declaredAt', ${moment('c.inadmissible_declared_at')}, 'confirmedById', c.inadmissible_confirmed_by,
      'confirmedAt', ${moment('c.inadmissible_confirmed_at')}) end,
    'mergedIntoId', c.merged_into_id, 'version', c.version, 'state', c.state, 'categoryId', c.category_id,
    'sellerId', c.seller_id)::jsonb || json_build_object(
    'clocks', ${all(clock, 'q.position', 'clock q where q')},
    'parts', ${all(part, 'p.position', 'complaint_part p where p')},
    'agreements', ${all(agreement, 'a.made_at, a.id', 'agreement a where a')},
    'offers', ${all(offer, 'o.offered_at, o.id', 'offer o where o')},
    'hearings', ${all(hearing, 'h.recorded_at, h.id', 'complaint_hearing h where h')},
    'closings', ${all(closing, 'x.round', 'complaint_closing x where x')})::jsonb)`

/** The acts in the journal of the complaint `c`, in their order. */
export const journaledActs = `coalesce((select json_agg(json_build_object(
    'recordedAt', ${moment('j.recorded_at')}, 'actorKind', j.actor_kind, 'actorId', j.actor_id, 'facts', j.facts::jsonb)
    order by j.position) from journal_entry j where j.subject_id = c.id), '[]')`
