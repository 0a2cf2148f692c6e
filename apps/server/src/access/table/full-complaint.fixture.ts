import {
  PrepareUploadDocument,
  PutToSellerDocument,
  RegisterComplaintDocument,
  WithdrawExtractDocument,
} from '@waarborg/schema'
import {
  assignTo,
  confirm,
  handlerOf,
  outcomeOf,
  present,
  record,
} from '../../complaints/acts/acts.fixture.js'
import { agree, putOff } from '../../complaints/acts/agree.fixture.js'
import { hear, relate } from '../../complaints/acts/belonging.fixture.js'
import { decide, judge, letChoose, offerTwo } from '../../complaints/acts/decide.fixture.js'
import { goodForm } from '../../complaints/acts/submission.fixture.js'
import { exchangeBeside } from '../../complaints/link-messages/link-messages.fixture.js'
import { writeAllBeside } from '../../notes/beside.fixture.js'
import { MONDAY_MORNING } from '../../test-office/moved-clock.fixture.js'
import type { PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'

export interface WhatAbout {
  readonly sellerId: string
  readonly orderNumber: string
}

/** A complaint with something in every field, taken in and handled by these people; it is about a colleague of theirs. */
export async function fullComplaint(
  office: TestOffice,
  about: WhatAbout,
  receiver: PersonKey,
  handler: PersonKey,
) {
  const form = await goodForm(office)
  const input = {
    ...form,
    channel: 'LETTER',
    severity: 'SERIOUS',
    receivedAt: MONDAY_MORNING,
    ...about,
    sellerName: 'De winkel',
    wish: 'Een nieuwe bril.',
    attachments: [await sentFile(office)],
    concernsHandlerId: await handlerOf(office, 'joris'),
    complainant: { ...form.complainant, checked: true },
  }
  const registered = await office.ask(RegisterComplaintDocument, { input }, { as: receiver })
  const { number } = outcomeOf(registered)
  await handle(office, number, handler)
  await writeAllBeside(office, number, handler)
  await exchangeBeside(office, number, handler)
  await judge(office, number, handler)
  await agree(office, number, handler)
  await putOff(office, number, handler)
  await letChoose(office, number, handler)
  await offerTwo(office, number, handler)
  outcomeOf(await decide(office, number, 'declareNotAdmissible', handler, { reason: 'NOT_OURS' }))
  const taken = await putToSeller(office, number, handler)
  const withdrawn = { ...(await present(office, number)), extractId: taken }
  outcomeOf(await office.ask(WithdrawExtractDocument, { input: withdrawn }, { as: handler }))
  await putToSeller(office, number, handler)
  await hear(office, number, handler)
  await relate(office, number, handler)
  // As if the handler stood in for somebody, whose absence would take the work of others along.
  await office.rows(
    `update complaint set on_behalf_of_id = (select id from handler where email = 'emine@waarborg.example')
     where number = $1`,
    [number],
  )
  await letStandStill(office, number)
  return addressesOf(office, number, handler)
}

/** As if nobody confirmed in time, and what was agreed stood still for a moment. */
export async function letStandStill(office: TestOffice, number: string): Promise<void> {
  await office.rows(
    `insert into assignment_signal (complaint_id, assigned_at, told_at)
     select id, assigned_at, assigned_at from complaint where number = $1`,
    [number],
  )
  await office.rows(
    `insert into clock_pause (id, clock_id, reason, due_on, paused_at, paused_by, resumed_at)
     select gen_random_uuid(), q.id, 'De winkel zocht.', q.due_on, q.started_at, c.handler_id, q.started_at
     from clock q join complaint c on c.id = q.complaint_id where c.number = $1 and q.kind = 'agreed-deadline'`,
    [number],
  )
}

/** Where everything of a complaint is. It is opened for that, so that it has been read. */
async function addressesOf(office: TestOffice, number: string, as: PersonKey) {
  const query = `query ($number: String!) {
    complaintByNumber(number: $number) { id contacts { id } attachments { id } } }`
  const { id, contacts, attachments } = (await office.ask(query, { number }, { as })).data.complaintByNumber
  return { complaint: id, number, report: contacts[1].id, attachment: attachments[0].id }
}

/** Gives the seller of a complaint an extract; gives its address. */
export async function putToSeller(office: TestOffice, number: string, as: PersonKey): Promise<string> {
  const text = 'Wat besteld is, kwam beschadigd aan. Wat is daarmee gebeurd?'
  const input = { ...(await present(office, number)), text, consentOn: '2035-03-05' }
  outcomeOf(await office.ask(PutToSellerDocument, { input }, { as }))
  const query = 'query ($number: String!) { complaintByNumber(number: $number) { extracts { id } } }'
  const { data } = await office.ask(query, { number }, { as })
  return data.complaintByNumber.extracts.at(-1).id
}

/** Gives it to somebody who confirms, and speaks with the complainant twice. */
export async function handle(office: TestOffice, number: string, handler: PersonKey): Promise<void> {
  await assignTo(office, number, handler)
  await treat(office, number, handler)
}

/** Whoever it was given to confirms, and speaks with the complainant twice. */
export async function treat(office: TestOffice, number: string, handler: PersonKey): Promise<void> {
  outcomeOf(await confirm(office, number, { as: handler }))
  const call = { kind: 'CALL', at: MONDAY_MORNING, report: 'Gebeld en geluisterd.' }
  outcomeOf(await record(office, number, { as: handler }, { ...call, mandate: 'Tot 50 euro.' }))
  const consulted = { managerConsultedId: await handlerOf(office, 'maarten'), agreedDeadlineOn: '2035-03-13' }
  outcomeOf(await record(office, number, { as: handler }, { ...call, ...consulted }))
}

export async function sentFile(office: TestOffice): Promise<string> {
  const content = 'Een bonnetje als platte tekst: 12 euro.'
  const { data } = await office.ask(PrepareUploadDocument, {
    input: { name: 'bon.txt', sizeInBytes: content.length },
  })
  const { url, ticket } = data.prepareUpload.upload
  await fetch(`${office.url}${url}`, { method: 'PUT', body: content })
  return ticket
}
