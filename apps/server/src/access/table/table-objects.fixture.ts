import { ChangeOrganisationDocument } from '@waarborg/schema'
import { actors, type Relation, type TableActor } from '@waarborg/schema/access-table'
import { Temporal } from 'temporal-polyfill'
import { handlerOf } from '../../complaints/acts/acts.fixture.js'
import { goodForm } from '../../complaints/acts/submission.fixture.js'
import {
  DEMONSTRATION_PASSWORD,
  type PersonKey,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'
import { peopleOfRoles, type StaffColumn } from './table-actors.fixture.js'
import {
  assignedComplaint,
  closedComplaints,
  fullComplaint,
  linkToComplaint,
  someOrder,
} from './table-complaints.fixture.js'
import {
  mapping,
  refusedImport,
  startedImport,
  stoppedImport,
  takenImport,
  waitingImport,
} from './table-imports.fixture.js'

export type Subject = 'complaint' | 'work' | 'seller' | 'order' | 'violation' | 'handler' | 'import' | 'link'

type Variables = Readonly<Record<string, unknown>>

/** Something that everybody asks for, and how each stands to it; who is not named stands in no relation. */
export interface TableObject {
  readonly variables: Variables
  readonly relationOf: Partial<Record<TableActor, Relation>>
  /** Who ask for it, when that is not everybody. */
  readonly askedBy?: readonly TableActor[]
}

export interface TableObjects {
  readonly of: Readonly<Record<Subject, readonly TableObject[]>>
  /** What a document can need besides. */
  readonly besides: (actor: TableActor) => Variables
}

const forAll = (relation: Relation, ...owners: TableActor[]): TableObject['relationOf'] =>
  Object.fromEntries(actors.map((actor) => [actor, owners.includes(actor) ? 'o' : relation]))

/** One office with something in every relation, made by the acts of people where there are acts for it. */
export async function makeObjects(office: TestOffice): Promise<TableObjects> {
  await tellOfOffice(office)
  const order = await someOrder(office)
  const full = (receiver: PersonKey, handler: PersonKey) => fullComplaint(office, order, receiver, handler)
  const complaints: TableObject[] = [
    { variables: await full('gerda', 'sander'), relationOf: forAll('x', 'handler') },
    {
      variables: await full('marieke', 'fatima'),
      relationOf: forAll('x', 'coordinator'),
      askedBy: ['coordinator', 'handler'],
    },
    {
      variables: await full('hendrik', 'fatima'),
      relationOf: forAll('x', 'management'),
      askedBy: ['management', 'handler'],
    },
  ]
  for (const variables of await closedComplaints(office))
    complaints.push({ variables, relationOf: forAll('c') })
  const token = await linkToComplaint(office, 'sander')
  const violation = await violationOf(office, String(complaints[0]?.variables.number))
  const today = Temporal.Now.plainDateISO('Europe/Amsterdam')
  const form = await goodForm(office)
  return {
    of: {
      complaint: complaints,
      work: [...(await makeWork(office)), ...complaints.slice(-1)],
      seller: [{ variables: { seller: order.sellerId }, relationOf: forAll('x') }],
      order: [{ variables: { order: order.id }, relationOf: {} }],
      violation: [{ variables: { violation }, relationOf: forAll('x') }],
      handler: [
        { variables: await cardOf(office, 'fatima'), relationOf: forAll('x') },
        ...(await Promise.all(
          (Object.keys(peopleOfRoles) as StaffColumn[]).map(async (column) => ({
            variables: await cardOf(office, peopleOfRoles[column]),
            relationOf: { [column]: 'o' } as const,
            askedBy: [column],
          })),
        )),
      ],
      import: [
        ...(await importsOf(office, 'marieke', 'coordinator')),
        ...(await importsOf(office, 'hendrik', 'management')),
      ],
      link: [
        { variables: { token }, relationOf: { complainant: 'o' }, askedBy: ['complainant'] },
        { variables: { token: `${token.slice(0, -2)}xx` }, relationOf: forAll('x') },
      ],
    },
    besides: (actor) => ({
      form,
      mapping,
      empty: { ...form, description: '' },
      emptied: {
        ...form,
        channel: 'LETTER',
        severity: 'NORMAL',
        receivedAt: '2035-03-05T08:00:00Z',
        description: '',
        complainant: { ...form.complainant, checked: false },
      },
      me:
        actor in peopleOfRoles
          ? people[peopleOfRoles[actor as StaffColumn]].email
          : 'nobody@waarborg.example',
      password: DEMONSTRATION_PASSWORD,
      from: today.subtract({ years: 1 }).toString(),
      until: today.toString(),
    }),
  }
}

/** Complaints that were given to somebody who did not confirm yet; each actor that can have work has its own. */
export async function makeWork(office: TestOffice): Promise<TableObject[]> {
  const work: TableObject[] = []
  for (const [receiver, handler, owner] of [
    ['gerda', 'sander', 'handler'],
    ['marieke', 'fatima', 'coordinator'],
    ['hendrik', 'fatima', 'management'],
  ] as const)
    work.push({
      variables: { complaint: await assignedComplaint(office, receiver, handler) },
      relationOf: forAll('x', owner),
    })
  return work
}

/** A file in every state that somebody can bring it in. */
async function importsOf(office: TestOffice, person: PersonKey, column: StaffColumn): Promise<TableObject[]> {
  const waiting = await waitingImport(office, person)
  const all = [
    waiting,
    await takenImport(office, person),
    await refusedImport(office, person),
    await startedImport(office, person),
    await stoppedImport(office, person),
  ]
  return all.map((id) => ({ variables: { import: id, fresh: waiting }, relationOf: forAll('x', column) }))
}

const cardOf = async (office: TestOffice, person: PersonKey) => ({
  handler: await handlerOf(office, person),
  email: people[person].email,
})

/** The office with all its texts. */
async function tellOfOffice(office: TestOffice): Promise<void> {
  const texts = {
    introduction: 'Hallo.',
    confidentiality: 'Tussen ons.',
    afterSending: 'Dank u.',
    openingHours: '9-17',
  }
  const input = {
    expectedVersion: 1,
    name: 'De Vlinder',
    department: 'Klantzaken',
    postalAddress: 'Postbus 1',
    visitingAddress: 'Dorpsstraat 1',
    telephone: '030 225 1000',
    email: 'hallo@vlinder.example',
    dutch: texts,
    english: texts,
  }
  const { data } = await office.ask(ChangeOrganisationDocument, { input }, { as: 'hendrik' })
  if (data.changeOrganisation.organisation === null) throw new Error(JSON.stringify(data))
}

/** A booked violation that a complaint led to; there is no act for that yet. */
async function violationOf(office: TestOffice, complaint: string): Promise<string> {
  await office.rows(
    `update violation set complaint_id = (select id from complaint where number = $1)
     where id = (select id from violation where points_return_on is not null order by number limit 1) returning id`,
    [complaint],
  )
  const query =
    'query ($number: String!) { complaintByNumber(number: $number) { violations { nodes { id } } } }'
  const { data } = await office.ask(query, { number: complaint }, { as: 'ravi' })
  return data.complaintByNumber.violations.nodes[0].id
}
