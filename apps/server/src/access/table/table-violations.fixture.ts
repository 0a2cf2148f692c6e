import { DeclineViolationDocument } from '@waarborg/schema'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { decide, heard, objectTo, present } from '../../violations/acts/violations.fixture.js'
import type { TableObject } from './table-object.fixture.js'

/** Something in all that belongs to a booked violation, as acts on it would have written it, and nothing else. */
export async function fillFile(office: TestOffice, id: string, index: number): Promise<void> {
  for (const table of ['violation_evidence', 'violation_hearing', 'violation_decision', 'objection'])
    await office.rows(`delete from ${table} where violation_id = $1`, [id])
  await office.rows(
    `delete from notice_delivery d using outbox_message m, policy_ledger_entry e
     where m.id = d.message_id and e.id::text = m.facts->>'entryId' and e.violation_id = $1`,
    [id],
  )
  const officer = `(select id from handler where email like 'anouk%')`
  const manager = `(select id from handler where email like 'hendrik%')`
  await office.rows(
    `update violation set reported_by_id = ${officer}, reported_at = now(), lowered_to = 1,
       report_urgency = 'Gevaar.' where id = $1`,
    [id],
  )
  await office.rows(
    `insert into violation_evidence (id, violation_id, place, what, attachment_id)
     select gen_random_uuid(), $1, 1, 'Een foto.', (select id from attachment where uploaded_at is not null
       order by id offset $2 limit 1)`,
    [id, index],
  )
  const heard =
    index === 0 ? `current_date, 'Het was een vergissing.', null` : `null, null, 'Gevaar voor kopers.'`
  await office.rows(
    `insert into violation_hearing (id, violation_id, heard_on, account, urgency, recorded_by_id, recorded_at)
     values (gen_random_uuid(), $1, ${heard}, ${officer}, now())`,
    [id],
  )
  for (const returned of ['null, null, null', `${manager}, now(), 'Te zwaar.'`])
    await office.rows(
      `insert into violation_decision (id, violation_id, weight, reach, urgent_ground, reason, source,
         is_detected_automatically, automation, legal_ground, clause, explanation, subject, content_types,
         decided_by_id, decided_at, returned_by_id, returned_at, return_reason)
       values (gen_random_uuid(), $1, 20, 'ACCOUNT', 'LEGAL_DUTY', 'Besloten.', 'VOLUNTARY', true, 'PARTIALLY',
         'ILLEGAL', '4.2', 'Zo.', 'SCAMS_AND_FRAUD', '{TEXT}', ${officer}, now(), ${returned})`,
      [id],
    )
  await office.rows(
    `update violation set decided_by_id = ${officer}, confirmed_by_id = ${manager} where id = $1`,
    [id],
  )
  await office.rows(
    `insert into objection (id, violation_id, filed_at, filed_on, registered_by_id, grounds, due_on, result, lowers_to,
       reasons, decided_by_id, decided_at, decided_on)
     values (gen_random_uuid(), $1, now(), current_date, ${officer}, 'Niet waar.', current_date + 28, 'LOWERED', 1,
       'Deels gelijk.', ${manager}, now(), current_date)`,
    [id],
  )
  await office.rows(
    `with file as (insert into attachment (id, ticket_hash, name, announced_size, prepared_at, uploaded_at, media_type, size, sha256)
       values (gen_random_uuid(), sha256($1::uuid::text::bytea), 'bewijs.txt', 5, now(), now(), 'text/plain', 5, sha256('bewijs'))
       returning id)
     insert into objection_file (objection_id, place, attachment_id)
     select o.id, 1, file.id from objection o, file where o.violation_id = $1`,
    [id],
  )
  await office.rows(
    `insert into outbox_message (id, kind, facts, state, recorded_at)
     select gen_random_uuid(), 'policy-announced', jsonb_build_object('sellerId', seller_id, 'policyVersion', 1), 'WAITING', now()
     from violation where id = $1 on conflict do nothing`,
    [id],
  )
  for (const outcome of ['BOUNCED', 'DELIVERED'])
    await office.rows(
      `insert into notice_delivery (id, message_id, outcome, on_day, recorded_at)
       select gen_random_uuid(), m.id, $2, current_date, now() from outbox_message m
       join policy_ledger_entry e on e.id::text = m.facts->>'entryId'
       where e.violation_id = $1 and m.kind = 'points-deducted'`,
      [id, outcome],
    )
}

/** A report of which the seller was heard, so that it can be decided on. */
export async function reportObject(office: TestOffice): Promise<TableObject> {
  return { variables: { report: await heard(office, 'Hartje Hond & Kat') }, relationOf: {} }
}

/** What each act can be done to: heard, proposed, booked, and objected to; decided by somebody who asks nothing here. */
export async function actedOnObjects(office: TestOffice): Promise<TableObject[]> {
  const by = { as: 'maarten' } as const
  const report = await heard(office, 'Zonnedak')
  const proposed = await heard(office, 'De Knutselkast')
  await decide(office, proposed, { weight: 100 }, by)
  const booked = await heard(office, 'Lijn & Letter')
  await decide(office, booked, { weight: 20 }, by)
  const objected = await heard(office, 'Lijn & Letter')
  await decide(office, objected, { weight: 20 }, by)
  await objectTo(office, objected)
  const declined = await heard(office, 'Zonnedak')
  const input = { ...(await present(office, declined)), reason: 'Een storing.' }
  await office.ask(DeclineViolationDocument, { input }, by)
  return [report, proposed, booked, objected].map((violation) => ({
    variables: { violation },
    relationOf: {},
  }))
}
