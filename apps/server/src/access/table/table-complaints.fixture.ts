import { PrepareUploadDocument, RegisterComplaintDocument } from '@waarborg/schema'
import { assignTo, confirm, handlerOf, outcomeOf, record } from '../../complaints/acts/acts.fixture.js'
import { goodForm, submit } from '../../complaints/acts/submission.fixture.js'
import { MONDAY_MORNING } from '../../test-office/moved-clock.fixture.js'
import type { PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'
import { forAll, type TableObject } from './table-object.fixture.js'

/** Complaints with something in every field, one's own and others', and some of the former register. */
export async function complaintObjects(
  office: TestOffice,
  sellerId: string,
  orderNumber: string,
): Promise<TableObject[]> {
  const about = { sellerId, orderNumber }
  const ofHandler = await fullComplaint(office, about, 'gerda', 'sander')
  const ofCoordinator = await fullComplaint(office, about, 'marieke', 'fatima')
  const ofManagement = await fullComplaint(office, about, 'hendrik', 'fatima')
  const closed = await closedComplaints(office)
  return [
    { variables: ofHandler, relationOf: forAll('x', 'handler') },
    { variables: ofCoordinator, relationOf: forAll('x', 'coordinator'), askedBy: ['coordinator', 'handler'] },
    { variables: ofManagement, relationOf: forAll('x', 'management'), askedBy: ['management', 'handler'] },
    ...closed.map((variables) => ({ variables, relationOf: forAll('c') })),
  ]
}

/** A secret link as its holder has it, and one that everybody could make up. */
export async function linkObjects(office: TestOffice): Promise<TableObject[]> {
  const token = await linkToComplaint(office, 'sander')
  return [
    { variables: { token }, relationOf: { complainant: 'o' }, askedBy: ['complainant'] },
    { variables: { token: `${token.slice(0, -2)}xx` }, relationOf: forAll('x') },
  ]
}

/** A complaint with something in every field, taken in and handled by these people. */
async function fullComplaint(
  office: TestOffice,
  about: { readonly sellerId: string; readonly orderNumber: string },
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
    complainant: { ...form.complainant, checked: true },
  }
  const { number } = outcomeOf(await office.ask(RegisterComplaintDocument, { input }, { as: receiver }))
  await handle(office, number, handler)
  const query = `query ($number: String!) {
    complaintByNumber(number: $number) { id contacts { id } attachments { id } } }`
  const { id, contacts, attachments } = (await office.ask(query, { number }, { as: 'ravi' })).data
    .complaintByNumber
  return { complaint: id, number, report: contacts[1].id, attachment: attachments[0].id }
}

/** A complaint that was given to somebody just now. */
export async function assignedComplaint(
  office: TestOffice,
  receiver: PersonKey,
  handler: PersonKey,
): Promise<string> {
  const form = await goodForm(office)
  const how = { channel: 'LETTER', severity: 'NORMAL', receivedAt: MONDAY_MORNING }
  const input = { ...form, ...how, complainant: { ...form.complainant, checked: true } }
  const { id, number } = outcomeOf(await office.ask(RegisterComplaintDocument, { input }, { as: receiver }))
  await assignTo(office, number, handler)
  return id
}

/** The secret link of a complaint that came in by the form and is handled by this person. */
async function linkToComplaint(office: TestOffice, handler: PersonKey): Promise<string> {
  const input = { ...(await goodForm(office)), attachments: [await sentFile(office)] }
  const { number, trackingToken } = (await submit(office, input)).data.submitComplaint.receipt
  await handle(office, number, handler)
  return trackingToken
}

async function handle(office: TestOffice, number: string, handler: PersonKey): Promise<void> {
  await assignTo(office, number, handler)
  outcomeOf(await confirm(office, number, { as: handler }))
  const call = { kind: 'CALL', at: MONDAY_MORNING, report: 'Gebeld en geluisterd.' }
  outcomeOf(await record(office, number, { as: handler }, { ...call, mandate: 'Tot 50 euro.' }))
  const consulted = { managerConsultedId: await handlerOf(office, 'maarten'), agreedDeadlineOn: '2035-03-13' }
  outcomeOf(await record(office, number, { as: handler }, { ...call, ...consulted }))
}

async function sentFile(office: TestOffice): Promise<string> {
  const content = 'Een bonnetje als platte tekst: 12 euro.'
  const { data } = await office.ask(PrepareUploadDocument, {
    input: { name: 'bon.txt', sizeInBytes: content.length },
  })
  const { url, ticket } = data.prepareUpload.upload
  await fetch(`${office.url}${url}`, { method: 'PUT', body: content })
  return ticket
}

const none = { report: 'rep_00000000000000000000000000', attachment: 'att_00000000000000000000000000' }

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
  return [published, fullest].map(({ id, number }) => ({ complaint: id, number, ...none }))
}
