import { AskDelayDocument, ConfirmAgreedDeadlineDocument, RegisterComplaintDocument } from '@waarborg/schema'
import { assignTo, check, outcomeOf, present } from '../../complaints/acts/acts.fixture.js'
import { decide, judgeInFull, letChoose, offerTwo } from '../../complaints/acts/decide.fixture.js'
import { goodForm, submit } from '../../complaints/acts/submission.fixture.js'
import { exchangeBeside } from '../../complaints/link-messages/link-messages.fixture.js'
import { MONDAY_MORNING } from '../../test-office/moved-clock.fixture.js'
import type { PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'
import { about } from '../conflict.fixture.js'
import { closeInFull } from './ended-complaint.fixture.js'
import { fullComplaint, handle, sentFile, type WhatAbout } from './full-complaint.fixture.js'
import { peopleOfRoles } from './table-actors.fixture.js'
import { endedComplaints, historySettledIn, none } from './table-ended.fixture.js'
import { forAll, inTurn, type TableObject } from './table-object.fixture.js'

/** Complaints with something in every field, one's own, others' and about oneself, and some of the former register. */
export async function complaintObjects(
  office: TestOffice,
  matter: WhatAbout,
  disposed: readonly TableObject[],
): Promise<TableObject[]> {
  const full = (receiver: PersonKey, handler: PersonKey) => fullComplaint(office, matter, receiver, handler)
  const closed = [
    ...(await closedComplaints(office)),
    ...(await endedComplaints(office, matter)),
    await historySettledIn(office, 2035),
  ]
  return [
    { variables: await full('gerda', 'sander'), relationOf: forAll('x', 'handler') },
    ...(await inTurn(['coordinator', 'management'] as const, async (column) => ({
      variables: await full(peopleOfRoles[column], 'fatima'),
      relationOf: forAll('x', column),
      askedBy: [column, 'handler'] as const,
    }))),
    ...(await inTurn(columnsThatRead, async (column) => {
      const variables = await full('gerda', 'fatima')
      await about(office, variables.number, peopleOfRoles[column])
      const relationOf = { ...forAll('x'), [column]: 'm' as const }
      return {
        variables,
        relationOf,
        askedBy: [column, column === 'handler' ? 'management' : 'handler'] as const,
      }
    })),
    ...closed.map((variables) => ({ variables, relationOf: forAll('c') })),
    ...disposed,
  ]
}

const columnsThatRead = ['handler', 'coordinator', 'management', 'auditor'] as const

/** A secret link as its holder has it, and one that everybody could make up. */
export async function linkObjects(office: TestOffice, { sellerId }: WhatAbout): Promise<TableObject[]> {
  const { token, number } = await linkToComplaint(office, 'sander')
  await withAllOfTreatment(office, number, token)
  const asked = await linkToComplaint(office, 'sander')
  await offerTwo(office, asked.number, 'sander')
  const decided = await linkToComplaint(office, 'sander')
  await judgeAndTell(office, decided.number)
  const closed = await sentForm(office, sellerId)
  outcomeOf(await check(office, closed.number, { as: 'sander' }))
  await closeInFull(office, closed.number, 'sander', decided.number)
  await exchangeBeside(office, closed.number, 'sander')
  const held = (each: string, relation: 'o' | 'c') => ({
    variables: { token: each },
    relationOf: { complainant: relation },
    askedBy: ['complainant'] as const,
  })
  return [
    ...[token, asked.token, decided.token].map((each) => held(each, 'o')),
    held(closed.token, 'c'),
    { variables: { token: `${token.slice(0, -2)}xx` }, relationOf: forAll('x') },
  ]
}

async function judgeAndTell(office: TestOffice, number: string): Promise<void> {
  await judgeInFull(office, number, 'sander')
  outcomeOf(await decide(office, number, 'sendDecision', 'sander', { how: 'EMAIL' }))
}

/** A serious complaint that was given to somebody just now, and that a handler says is not to be handled. */
export async function assignedComplaint(
  office: TestOffice,
  receiver: PersonKey,
  handler: PersonKey,
  sellerId: string,
): Promise<{ readonly complaint: string; readonly number: string }> {
  const form = await goodForm(office)
  const how = { channel: 'LETTER', severity: 'SERIOUS', receivedAt: MONDAY_MORNING, sellerId }
  const input = { ...form, ...how, complainant: { ...form.complainant, checked: true } }
  const { id, number } = outcomeOf(await office.ask(RegisterComplaintDocument, { input }, { as: receiver }))
  await assignTo(office, number, handler)
  outcomeOf(await decide(office, number, 'declareNotAdmissible', 'fatima', { reason: 'NOT_OURS' }))
  return { complaint: id, number }
}

/** The secret link of a complaint that came in by the form and is handled by this person. */
async function linkToComplaint(office: TestOffice, handler: PersonKey) {
  const sent = await sentForm(office)
  await handle(office, sent.number, handler)
  await exchangeBeside(office, sent.number, handler)
  return sent
}

async function sentForm(office: TestOffice, sellerId: string | null = null) {
  const input = { ...(await goodForm(office)), sellerId, attachments: [await sentFile(office)] }
  const { number, trackingToken } = (await submit(office, input)).data.submitComplaint.receipt
  return { number: number as string, token: trackingToken as string }
}

/** What there can be to see before the answer: a choice, an agreement, a confirmed day and a delay to agree to. */
async function withAllOfTreatment(office: TestOffice, number: string, token: string): Promise<void> {
  await letChoose(office, number, 'sander')
  await office.rows(
    `insert into agreement (id, complaint_id, what, party, responsible_id, due_on, made_at, state)
     select gen_random_uuid(), id, 'Opnieuw sturen', 'SELLER', handler_id, '2035-03-27', received_at, 'OPEN'
     from complaint where number = $1`,
    [number],
  )
  await office.rows(
    `insert into clock (id, complaint_id, position, kind, about_id, started_at, due_at, due_on, breach_at, calendar_base,
       calendar_version) select gen_random_uuid(), q.complaint_id,
       (select max(position) + 1 from clock o where o.complaint_id = q.complaint_id), 'agreement', a.id, q.started_at, q.due_at, q.due_on,
       q.breach_at, q.calendar_base, q.calendar_version from clock q join complaint c on c.id = q.complaint_id
       join agreement a on a.complaint_id = c.id where c.number = $1 and q.kind = 'agreed-deadline'`,
    [number],
  )
  await office.rows(
    `insert into clock_pause (id, clock_id, reason, due_on, paused_at, paused_by)
     select gen_random_uuid(), q.id, 'De winkel zoekt.', q.due_on, q.started_at, c.handler_id
     from clock q join complaint c on c.id = q.complaint_id
     where c.number = $1 and q.kind in ('agreed-deadline', 'agreement')`,
    [number],
  )
  outcomeOf(await office.ask(ConfirmAgreedDeadlineDocument, { input: { token } }))
  const asked = { reason: 'De fabriek zoekt nog.', answerOn: '2035-06-12' }
  const input = { ...(await present(office, number)), ...asked }
  outcomeOf(await office.ask(AskDelayDocument, { input }, { as: 'sander' }))
}

/** Of the complaints of the former register, those with the most to see. */
async function closedComplaints(office: TestOffice) {
  const query = `query ($direction: OrderDirection!) {
    complaints(first: 100, filter: { states: [IMPORTED] }, orderBy: { field: RECEIVED_AT, direction: $direction }) {
      nodes { id number subject wish orderNumber sellerName complainant { name email } handler { id } receiver { id }
        order { id } seller { id } history { outcome settledOn published { name } } } } }`
  const found = []
  for (const direction of ['ASC', 'DESC'])
    found.push(...(await office.ask(query, { direction }, { as: 'ravi' })).data.complaints.nodes)
  const filled = (node: object) => JSON.stringify(node).split('null').length
  const published = found.find(({ history }) => history.published.length > 0)
  const fullest = found.toSorted((one, other) => filled(one) - filled(other))[0]
  const open = 'query ($id: ID!) { complaint(id: $id) { id } }'
  for (const { id } of [published, fullest]) await office.ask(open, { id }, { as: 'maarten' })
  return [published, fullest].map(({ id, number }) => ({ complaint: id, number, ...none }))
}
