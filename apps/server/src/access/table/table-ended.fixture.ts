import { RegisterComplaintDocument } from '@waarborg/schema'
import { assignTo, check, outcomeOf } from '../../complaints/acts/acts.fixture.js'
import { decide } from '../../complaints/acts/decide.fixture.js'
import { goodForm, submit, submitted } from '../../complaints/acts/submission.fixture.js'
import { disposeOfComplaints } from '../../complaints/index.js'
import { encodeId } from '../../graph/ids.js'
import { MONDAY_MORNING } from '../../test-office/moved-clock.fixture.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { endInFull } from './ended-complaint.fixture.js'
import { handle, letStandStill, sentFile, type WhatAbout } from './full-complaint.fixture.js'
import { forAll, type TableObject } from './table-object.fixture.js'

export const none = { report: 'rep_00000000000000000000000000', attachment: 'att_00000000000000000000000000' }

/** One that went through the gate and was asked after, one that was withdrawn and one that was not for the office. */
export async function endedComplaints(office: TestOffice, matter: WhatAbout) {
  const closed = await registered(office, { ...matter, wish: 'Een nieuwe bril.' })
  await endInFull(office, closed.number, 'fatima', await submitted(office))
  await letStandStill(office, closed.number)
  return [closed, await withdrawn(office), await notAdmissible(office)]
}

async function withdrawn(office: TestOffice) {
  const one = await registered(office)
  await handle(office, one.number, 'fatima')
  const reason = { reason: 'Het pakket kwam toch.' }
  outcomeOf(await decide(office, one.number, 'withdrawComplaint', 'fatima', reason))
  return one
}

async function notAdmissible(office: TestOffice) {
  const one = await registered(office)
  await assignTo(office, one.number, 'fatima')
  outcomeOf(await decide(office, one.number, 'declareNotAdmissible', 'fatima', { reason: 'NOT_OURS' }))
  outcomeOf(await decide(office, one.number, 'confirmNotAdmissible', 'maarten'))
  return one
}

/** What was closed and what came in as history, disposed of; and where its link and its extract led. */
export interface DisposedObjects {
  readonly complaints: readonly TableObject[]
  readonly links: readonly TableObject[]
  readonly extracts: readonly TableObject[]
}

/** Everything that ended until now, and what ends here, when its retention is over. */
export async function disposedObjects(office: TestOffice, matter: WhatAbout): Promise<DisposedObjects> {
  const ended = await endedComplaints(office, matter)
  const sent = await closedByForm(office, matter)
  const history = await historySettledIn(office, 2019)
  const extracts = await office.rows('select id from complaint_extract')
  await disposeOfComplaints.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      at: office.app.office.now().add({ hours: 24 * 31 * 37 }),
      signal: new AbortController().signal,
    },
  )
  const relationOf = forAll('d')
  return {
    complaints: [...ended, sent.variables, history].map((variables) => ({ variables, relationOf })),
    links: [{ variables: { token: sent.token }, relationOf }],
    extracts: extracts.map(({ id }) => ({ variables: { extract: encodeId('extract', id) }, relationOf })),
  }
}

/** One that came in by the form with a file, closed; its link and its addresses. */
async function closedByForm(office: TestOffice, { sellerId }: WhatAbout) {
  const input = { ...(await goodForm(office)), sellerId, attachments: [await sentFile(office)] }
  const { number, trackingToken: token } = (await submit(office, input)).data.submitComplaint.receipt
  outcomeOf(await check(office, number, { as: 'fatima' }))
  await endInFull(office, number, 'fatima', await submitted(office))
  const query = `query ($number: String!) {
    complaintByNumber(number: $number) { id contacts { id } attachments { id } } }`
  const { id, contacts, attachments } = (await office.ask(query, { number }, { as: 'maarten' })).data
    .complaintByNumber
  const variables = { complaint: id, number, report: contacts[0].id, attachment: attachments[0].id }
  return { token, variables }
}

/** One of the former register that tells who complained, settled there in this year. */
export async function historySettledIn(office: TestOffice, year: number) {
  const [{ id, number }] = await office.rows(
    `with c as (insert into complaint (id, sequence, number, state, channel, severity, locale, received_at,
        registered_at, category_id, description)
      select gen_random_uuid(), nextval('complaint_sequence'), 'K-' || $1::text || '-000001-0', 'IMPORTED', 'LETTER',
        'NORMAL', 'NL', make_date($1::text::integer, 1, 1), make_date($1::text::integer, 3, 1), (select id from category limit 1), 'Oud'
      returning id, number),
      n as (insert into complainant (complaint_id, name) select id, 'Toentje Toen' from c),
      i as (insert into imported_complaint (complaint_id, source, external_id, received_on, settled_on, outcome, published)
        select id, 'register', $1::text, make_date($1::text::integer, 1, 1), make_date($1::text::integer, 2, 1), 'Betaald.', '{"Plaats": "Toenstad"}' from c)
    select id, number from c`,
    [String(year)],
  )
  return { complaint: encodeId('complaint', id), number, ...none }
}

async function registered(office: TestOffice, about: object = {}) {
  const form = await goodForm(office)
  const how = { channel: 'LETTER', severity: 'NORMAL', receivedAt: MONDAY_MORNING, ...about }
  const input = { ...form, ...how, complainant: { ...form.complainant, checked: true } }
  const { id, number } = outcomeOf(await office.ask(RegisterComplaintDocument, { input }, { as: 'gerda' }))
  return { complaint: id, number, ...none }
}
