import type pg from 'pg'
import type { Question } from './question.js'

const ROW = `number state channel severity receivedAt subject description orderNumber version
  complainant { name } category { id code name } handler { id name initials } seller { id name country trader { registerNumber name } }`

const row = `json_build_object('number', c.number, 'state', c.state, 'channel', c.channel, 'severity', c.severity,
  'receivedAt', to_char(c.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'subject', c.subject,
  'description', c.description, 'orderNumber', c.order_number, 'version', c.version,
  'complainant', case when n.name is null then null else json_build_object('name', n.name) end,
  'category', json_build_object('id', k.id, 'code', k.code, 'name', k.name_nl),
  'handler', case when h.id is null then null else json_build_object('id', h.id, 'name', h.name, 'initials', h.initials) end,
  'seller', case when s.id is null then null else json_build_object('id', s.id, 'name', s.name, 'country', s.country,
    'trader', json_build_object('registerNumber', t.register_number, 'name', t.name)) end)`

const neighbours = `complaint c
  left join complainant n on n.complaint_id = c.id
  join category k on k.id = c.category_id
  left join bench_handler h on h.id = c.handler_id
  left join seller s on s.id = c.seller_id
  left join trader t on t.id = s.trader_id`

const open = `c.state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'DECIDED')`

/** The list that staff opens first: fifty open complaints by nearest clock, with handler, category and seller. */
const list: Question = {
  name: 'list of 50',
  document: `query ($filter: ComplaintFilter, $orderBy: ComplaintOrder) {
    complaints(first: 50, filter: $filter, orderBy: $orderBy) { nodes { ${ROW} } } }`,
  variables: [{ filter: { open: true }, orderBy: { field: 'NEXT_DUE_AT', direction: 'ASC' } }],
  statement: `select json_build_object('complaints', json_build_object('nodes', json_agg(page.node))) as data
    from (select ${row} as node from ${neighbours} where ${open}
      order by coalesce(c.next_due_at, 'infinity'), c.id limit 50) page`,
  values: () => [],
}

const DETAIL = `query ($number: String!) { complaintByNumber(number: $number) { ${ROW}
  wish locale registeredAt managementInformedAt assignedAt assignmentConfirmedAt
  clocks { kind startedAt dueAt dueOn breachAt stoppedAt }
  contacts { report }
  attachments { name }
  timeline { kind at actorKind actor { id name initials } } } }`

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** As `utc`, of what the office itself may have written a moment ago: with no more of a second than there is. */
const utcExactly = (column: string) =>
  `regexp_replace(to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '\\.?0+Z$', 'Z')`

/** A whole complaint with its clocks and its timeline, another each time. */
const detail = (numbers: readonly string[]): Question => ({
  name: 'detail',
  document: DETAIL,
  variables: numbers.map((number) => ({ number })),
  statement: `select json_build_object('complaintByNumber', ${row}::jsonb || jsonb_build_object(
      'wish', c.wish, 'locale', c.locale, 'registeredAt', ${utc('c.registered_at')},
      'managementInformedAt', ${utc('c.management_informed_at')}, 'assignedAt', ${utc('c.assigned_at')},
      'assignmentConfirmedAt', ${utc('c.assignment_confirmed_at')},
      'clocks', (select coalesce(json_agg(json_build_object('kind', upper(replace(q.kind, '-', '_')),
          'startedAt', ${utc('q.started_at')}, 'dueAt', ${utc('q.due_at')}, 'dueOn', q.due_on,
          'breachAt', ${utc('q.breach_at')}, 'stoppedAt', ${utc('q.stopped_at')}) order by q.due_at, q.kind), '[]')
        from clock q where q.complaint_id = c.id),
      'contacts', (select coalesce(json_agg(json_build_object('report', r.report) order by r.at), '[]')
        from contact_report r where r.complaint_id = c.id),
      'attachments', (select coalesce(json_agg(json_build_object('name', a.name)), '[]')
        from attachment a where a.complaint_id = c.id),
      'timeline', (select coalesce(json_agg(json_build_object('kind', f.kind, 'at', ${utcExactly('j.recorded_at')},
          'actorKind', case when f.kind = 'MANAGEMENT_INFORMED' then 'SYSTEM' else upper(j.actor_kind) end,
          'actor', case when p.id is null or f.kind = 'MANAGEMENT_INFORMED' then null
            else json_build_object('id', p.id, 'name', p.name, 'initials', p.initials) end) order by j.position, f.place), '[]')
        from journal_entry j left join bench_handler p on p.id = j.actor_id
          cross join lateral (select e.place, bench_kind(e.fact ->> 'kind') as kind
            from jsonb_array_elements(j.facts) with ordinality e(fact, place)) f
        where j.subject_id = c.id and f.kind is not null))) as data
    from ${neighbours} where c.number = $1`,
  values: ({ number }) => [number],
})

/** What somebody types in the search box: names, order numbers and words together. */
const search = (typed: readonly string[]): Question => ({
  name: 'search',
  document: `query ($search: String!) { complaints(first: 25, filter: { search: $search }) { nodes { ${ROW} } } }`,
  variables: typed.map((words) => ({ search: words })),
  statement: `with found as materialized (
      select complaint_id from floor_search where document @@ to_tsquery('simple', $1))
    select json_build_object('complaints', json_build_object('nodes', coalesce(json_agg(page.node), '[]'))) as data
    from (select ${row} as node from ${neighbours} where c.id in (select complaint_id from found)
      order by c.received_at desc, c.id desc limit 25) page`,
  values: (given) => [
    String(given.search)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.map((word) => `${word}:*`)
      .join(' & '),
  ],
})

const COUNTS = 'open received inContact inTreatment unassigned unconfirmed serious'

/** The figures of the dashboard with the ten nearest and the ten newest. */
const dashboard: Question = {
  name: 'dashboard',
  document: `{ dashboard { ${COUNTS} nearest { ${ROW} } newest { ${ROW} } } }`,
  variables: [{}],
  statement: `select json_build_object('dashboard', json_build_object(
      'open', count(*), 'received', count(*) filter (where state = 'RECEIVED'),
      'inContact', count(*) filter (where state = 'IN_CONTACT'),
      'inTreatment', count(*) filter (where state = 'IN_TREATMENT'),
      'unassigned', count(*) filter (where handler_id is null),
      'unconfirmed', count(*) filter (where handler_id is not null and assignment_confirmed_at is null),
      'serious', count(*) filter (where severity = 'SERIOUS'),
      'nearest', (select json_agg(node) from (select ${row} as node from ${neighbours} where ${open}
        order by coalesce(c.next_due_at, 'infinity'), c.id limit 10) page),
      'newest', (select json_agg(node) from (select ${row} as node from ${neighbours} where ${open}
        order by c.received_at desc, c.id desc limit 10) page))) as data
    from complaint c where ${open}`,
  values: () => [],
}

/** The questions with what this database holds: numbers to open, words to look for. */
export async function questionsFor(owner: pg.Client): Promise<readonly Question[]> {
  const { rows } = await owner.query<{ number: string; typed: string[] }>(`
    select c.number, array[n.name || ' ' || c.subject, c.order_number, n.name || ' ' || n.town] as typed
    from complaint c join complainant n on n.complaint_id = c.id
    where ${open} and c.order_number is not null and c.wish is null order by md5(c.id::text) limit 60`)
  return [
    list,
    detail(rows.map(({ number }) => number)),
    dashboard,
    search(rows.flatMap(({ typed }, index) => typed.slice(index % 3, (index % 3) + 1))),
  ]
}

/** What the floor's statements use beside the office's own tables. */
export const FLOOR_TABLES = `
  create or replace view bench_handler as
    select id, name, upper(left(name, 1)) || case when split_part(name, ' ', -1) like 'IJ%' then 'IJ'
      else upper(left(split_part(name, ' ', -1), 1)) end as initials from handler;
  create or replace function bench_kind(kind text) returns text immutable language sql as $$
    select case when kind in ('state-changed', 'clock-started', 'clock-stopped', 'clock-resumed', 'notice-too-late', 'complaint-read')
        then null
      when kind = 'complaint-received' then 'REGISTERED' when kind = 'complaint-assigned' then 'ASSIGNED'
      when kind = 'pause-ended' then 'CLOCK_RESUMED' when kind = 'complaint-disposed' then 'DISPOSED'
      when kind in ('clock-step-reached', 'handler-reminded') then 'REMINDED'
      else upper(replace(kind, '-', '_')) end $$;
  create table floor_complaint (like complaint including defaults including indexes);
  create table floor_complainant (like complainant including defaults including indexes);
  alter table floor_complaint add foreign key (category_id) references category;
  alter table floor_complainant add foreign key (complaint_id) references floor_complaint;
  create sequence floor_sequence;
  grant select on bench_handler to public;
  grant select, insert on floor_complaint, floor_complainant to public;
  grant usage on floor_sequence to public`
