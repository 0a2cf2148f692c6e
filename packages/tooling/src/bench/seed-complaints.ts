import type pg from 'pg'

/** One complaint in so many is open work; the others were settled before. */
const ONE_OPEN_IN = 10

/** As many complaints as an import takes in at once. */
const ROWS_OF_ONE_BATCH = 20_000

/**
 * Adds complaints until there are `total`, on top of what the demonstration left: open ones of the last weeks with
 * complainant, clocks, journal and search words, and settled ones of the ten years before. The same total gives the
 * same office. Afterwards the database is vacuumed and analysed, as after every bulk load.
 */
export async function seedComplaints(owner: pg.Client, total: number): Promise<void> {
  await owner.query(`select setseed(0.20261)`)
  await owner.query(checkDigit)
  await owner.query(drafts, [total, ONE_OPEN_IN])
  for (const statement of [
    wholeSeconds,
    complaints,
    complainants,
    history,
    clocks,
    assignments,
    dueMoments,
    search,
    journal,
    events,
  ])
    await owner.query(statement)
  await owner.query('drop table draft')
  await owner.query('select fold_open_work_tally()')
  await owner.query('select learn_search_words((select max(sequence) from complaint))')
  await owner.query('vacuum analyze')
}

const pick = (words: readonly string[]) =>
  `(array[${words.map((word) => `'${word}'`).join(',')}])[1 + floor(random() * ${words.length})::int]`

const firstNames =
  'Anna,Bram,Carla,Daan,Eva,Fatma,Gijs,Hanna,Ibrahim,Jasmijn,Koen,Lotte,Mehmet,Noor,Otto,Petra,Ruben,Sanne,Tim,Yara'.split(
    ',',
  )
const lastNames =
  'Jansen,de Vries,Bakker,Visser,Smit,Meijer,Mulder,de Boer,Bos,Vos,Peters,Hendriks,Dekker,Brouwer,Yilmaz,Kaya,El Idrissi,Dijkstra,Hoekstra,Postma,van Dam,Kuipers,Schouten,Prins,Blom,Huisman,Koster,Veenstra,Willems,Wouters'.split(
    ',',
  )
const towns = 'Utrecht,Zwolle,Breda,Leeuwarden,Arnhem,Tilburg,Haarlem,Groningen,Maastricht,Deventer'.split(
  ',',
)
const goods =
  'wasmachine,laptop,fiets,koptelefoon,jas,boekenkast,stofzuiger,telefoon,matras,koffieapparaat,speelgoedtrein,tuinset,horloge,printer,broodrooster,kinderwagen,monitor,schoenen,lamp,drone'.split(
    ',',
  )
const happenings =
  'kwam beschadigd aan,is nooit bezorgd,ging na een week stuk,heeft de verkeerde kleur,mist een onderdeel,is al twee keer omgeruild,werd bij de buren afgegeven,is niet wat ik bestelde,maakt een vreemd geluid,is tweedehands geleverd'.split(
    ',',
  )
const sequels =
  'De verkoper antwoordt niet.,Ik bel al drie weken zonder resultaat.,Mijn geld is nog niet terug.,De monteur kwam niet opdagen.,Ik kreeg alleen een automatisch bericht.,Het retourlabel werkt niet.,De bezorger heeft een foto van een andere deur.,Volgens de winkel ligt het aan mij.'.split(
    ',',
  )

/** The check digit of a number, by Damm's quasigroup, as people's numbers carry it. */
const checkDigit = `
  create or replace function pg_temp.check_digit(digits text) returns text immutable language plpgsql as $$
  declare
    interim integer := 0;
    quasigroup constant text := '0317598642709215486342068713591750983426612304597836742095815869720134894536201794386172052581436790';
  begin
    for place in 1 .. length(digits) loop
      interim := substr(quasigroup, interim * 10 + substr(digits, place, 1)::int + 1, 1)::int;
    end loop;
    return interim::text;
  end $$`

/** Moments without fractions, so that the floor can write them plainly. */
const wholeSeconds = `
  update complaint set received_at = date_trunc('second', received_at), registered_at = date_trunc('second', registered_at),
    assigned_at = date_trunc('second', assigned_at), management_informed_at = date_trunc('second', management_informed_at),
    assignment_confirmed_at = date_trunc('second', assignment_confirmed_at);
  update clock set started_at = date_trunc('second', started_at), due_at = date_trunc('second', due_at),
    breach_at = date_trunc('second', breach_at), stopped_at = date_trunc('second', stopped_at);
  update journal_entry set recorded_at = date_trunc('second', recorded_at)`

const drafts = `
  create temp table draft as
  with people as (select array_agg(id order by id) as ids from handler where 'HANDLER' = any(roles) and on_duty),
    classes as (select array_agg(id order by code) as ids from category where parent_id is not null),
    accounts as (select array_agg(id order by name) as ids from seller),
    missing as (select greatest(0, $1::int - (select count(*) from complaint)::int) as n)
  select gen_random_uuid() as id, nextval('complaint_sequence') as sequence, i % $2::int = 0 as open,
    case when i % $2::int = 0 then date_trunc('second', now() - random() * interval '26 days')
      else date_trunc('day', now() - interval '30 days' - random() * interval '3600 days') end as received_at,
    ${pick(firstNames)} || ' ' || ${pick(lastNames)} as name,
    ${pick(towns)} as town, (1000 + floor(random() * 8999))::int || ' ' || ${pick(['AB', 'CD', 'EK', 'GL', 'HN'])} as postcode,
    ${pick(goods)} as good, ${pick(happenings)} as happening, ${pick(sequels)} as sequel,
    '2026-' || lpad((floor(random() * 9999999))::int::text, 7, '0') as order_number,
    ${pick(['FORM', 'FORM', 'FORM', 'TELEPHONE', 'EMAIL', 'LETTER', 'COUNTER'])} as channel,
    case when random() < 0.05 then 'SERIOUS' else 'NORMAL' end as severity,
    ${pick(['RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'IN_TREATMENT', 'IN_TREATMENT', 'IN_TREATMENT'])} as state,
    case when random() < 0.97 then people.ids[1 + floor(random() * cardinality(people.ids))::int] end as handler_id,
    classes.ids[1 + floor(random() * cardinality(classes.ids))::int] as category_id,
    accounts.ids[1 + floor(random() * cardinality(accounts.ids))::int] as seller_id
  from missing, people, classes, accounts, generate_series(1, missing.n) i`

const complaints = `
  insert into complaint (id, sequence, number, state, channel, severity, locale, received_at, registered_at,
    category_id, subject, description, order_number, seller_id, handler_id, assigned_at, assignment_confirmed_at,
    management_informed_at, agreed_deadline_on, tracking_hash)
  select id, sequence, 'K-' || year || '-' || digits || '-' || pg_temp.check_digit(year || digits),
    case when open then state else 'IMPORTED' end, channel, case when open then severity else 'NORMAL' end, 'NL',
    received_at, case when open then received_at else now() end, category_id, good,
    'Mijn ' || good || ' ' || happening || '. ' || sequel || ' Bestelnummer ' || order_number || '.', order_number,
    seller_id, case when open then handler_id end, case when open and handler_id is not null then received_at end,
    case when open and handler_id is not null and state <> 'RECEIVED' then received_at end,
    case when open then received_at end, case when open and state = 'IN_TREATMENT' then received_at::date + 30 end,
    case when open then decode(md5(id::text) || md5(sequence::text), 'hex') end
  from draft cross join lateral (select extract(year from received_at at time zone 'Europe/Amsterdam')::text as year,
    repeat('0', greatest(0, 6 - length(sequence::text))) || sequence as digits) n`

const complainants = `
  insert into complainant (complaint_id, name, street, house_number, postcode, town, country, telephone, email)
  select id, name, 'Kerkstraat', (1 + sequence % 200)::text, postcode, town, 'NL', '+3120' || lpad((sequence % 9999999)::text, 7, '1'),
    lower(replace(name, ' ', '.')) || sequence || '@post.example'
  from draft`

const history = `
  insert into imported_complaint (complaint_id, source, external_id, received_on, settled_on, outcome, published)
  select id, 'former-register', sequence::text, received_at::date, received_at::date + 12, 'Naar tevredenheid opgelost.', '{}'
  from draft where not open`

/** They were looked at until now: an office at work has no thousands of reminders to send at once. */
const clocks = `
  insert into clock (id, complaint_id, position, kind, started_at, due_at, due_on, breach_at, calendar_base, calendar_version,
    next_step_at, stopped_at, stopped_as)
  select gen_random_uuid(), d.id, k.position, k.kind, d.received_at, d.received_at + k.days * interval '1 day',
    (d.received_at + k.days * interval '1 day')::date, d.received_at + k.days * interval '1 day', 'nl-office', 1,
    case when d.received_at + k.days * interval '1 day' > now() then d.received_at + k.days * interval '1 day' else 'infinity' end,
    case when k.kind = 'first-contact' and d.state <> 'RECEIVED' then d.received_at + interval '5 hours' end,
    case when k.kind = 'first-contact' and d.state <> 'RECEIVED' then 'met' end
  from draft d, (values (1, 'first-contact', 1), (2, 'delay-notice', 21), (3, 'decision', 28), (4, 'agreed-deadline', 30)) k(position, kind, days)
  where d.open and (k.kind <> 'agreed-deadline' or d.state = 'IN_TREATMENT')`

/** Nor thousands of coordinators to tell that nobody confirmed. */
const assignments = `
  insert into assignment_signal (complaint_id, assigned_at, told_at)
  select id, received_at, now() from draft where open and handler_id is not null and state = 'RECEIVED'`

const dueMoments = `
  update complaint c set next_due_at = q.due_at
  from (select complaint_id, min(due_at) as due_at from clock where stopped_at is null group by 1) q
  where q.complaint_id = c.id and c.next_due_at is null and c.state <> 'IMPORTED'`

/**
 * The floor has one index over the words of all; the office keeps those of its own work and of history apart. Words are
 * letters and digits, as the office reads them: left to itself PostgreSQL takes the end of an order's number for a sum
 * below zero, and nobody finds it.
 */
const search = `
  create table floor_search (complaint_id uuid not null, document tsvector not null);
  insert into floor_search
  select d.id, to_tsvector('simple', regexp_replace(c.number || ' ' || d.name || ' ' || d.town || ' ' || d.postcode ||
    ' ' || d.order_number || ' ' || c.description || ' ' || n.email, '[^[:alnum:]]+', ' ', 'g'))
  from draft d join complaint c on c.id = d.id join complainant n on n.complaint_id = d.id;
  insert into complaint_search (complaint_id, document)
  select f.complaint_id, f.document from floor_search f join draft d on d.id = f.complaint_id where d.open;
  insert into history_word (word, sequences)
  select word, array_agg(d.sequence::integer) from draft d join floor_search f on f.complaint_id = d.id,
    unnest(tsvector_to_array(f.document)) word
  where not d.open group by word, d.sequence / ${ROWS_OF_ONE_BATCH};
  update imported_complaint i set words = length(f.document) from draft d join floor_search f on f.complaint_id = d.id
  where i.complaint_id = d.id;
  insert into floor_search select complaint_id, document from complaint_search
  where complaint_id not in (select id from draft);
  insert into floor_search select c.id, array_to_tsvector(array_agg(w.word))
  from (select word, unnest(sequences) as sequence from history_word) w join complaint c on c.sequence = w.sequence
  where c.id not in (select id from draft) group by c.id;
  create index on floor_search using gin (document);
  grant select on floor_search to public`

const journal = `
  insert into journal_entry (subject_id, position, subject_noun, recorded_at, actor_kind, actor_id, act, facts, previous_hash, hash)
  select d.id, k.position, 'complaint', d.received_at + k.position * interval '20 minutes', k.actor,
    case when k.actor = 'staff' then d.handler_id end, k.act, k.facts::jsonb, '\\x00', '\\x00'
  from draft d, (values
    (1, 'public', 'complaint-registered', '[{"kind":"complaint-received"},{"kind":"management-informed"}]'),
    (2, 'staff', 'complaint-assigned', '[{"kind":"complaint-assigned"}]'),
    (3, 'staff', 'assignment-confirmed', '[{"kind":"assignment-confirmed"}]')) k(position, actor, act, facts)
  where d.open and (k.position = 1 or d.handler_id is not null)`

const events = `
  insert into event (id, number, kind, subject_noun, subject_id, subject_version, facts, recorded_at)
  select gen_random_uuid(), (select coalesce(max(number), 0) from event) + row_number() over (order by sequence),
    'complaint-registered', 'complaint', id, 1, '{"before":null,"after":{}}', received_at
  from draft where open`
