import { PrepareUploadDocument, RegisterComplaintDocument } from '@waarborg/schema'
import { assignTo, confirm, handlerOf, outcomeOf, record } from '../../complaints/acts/acts.fixture.js'
import { goodForm, submit } from '../../complaints/acts/submission.fixture.js'
import { MONDAY_MORNING } from '../../test-office/moved-clock.fixture.js'
import type { PersonKey, TestOffice } from '../../test-office/test-office.fixture.js'

interface SomeOrder {
  readonly id: string
  readonly number: string
  readonly sellerId: string
}

/** An order of a seller that is known. */
export async function someOrder(office: TestOffice): Promise<SomeOrder> {
  const query = '{ orders(first: 100) { nodes { id number seller { id linkedSellers { id } } } } }'
  const { data } = await office.ask(query, {}, { as: 'ravi' })
  const { id, number, seller } = data.orders.nodes.find(
    (order: { seller: { linkedSellers: unknown[] } | null }) => (order.seller?.linkedSellers.length ?? 0) > 0,
  )
  return { id, number, sellerId: seller.id }
}

/** A complaint with something in every field, taken in and handled by these people. */
export async function fullComplaint(
  office: TestOffice,
  order: SomeOrder,
  receiver: PersonKey,
  handler: PersonKey,
) {
  const form = await goodForm(office)
  const input = {
    ...form,
    channel: 'LETTER',
    severity: 'SERIOUS',
    receivedAt: MONDAY_MORNING,
    orderNumber: order.number,
    sellerId: order.sellerId,
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
export async function linkToComplaint(office: TestOffice, handler: PersonKey): Promise<string> {
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
export async function closedComplaints(office: TestOffice) {
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
