import { ChangeOrganisationDocument } from '@waarborg/schema'
import type { TableActor } from '@waarborg/schema/access-table'
import { Temporal } from 'temporal-polyfill'
import { goodForm } from '../../complaints/acts/submission.fixture.js'
import { DEMONSTRATION_PASSWORD, people, type TestOffice } from '../../test-office/test-office.fixture.js'
import { peopleOfRoles, type StaffColumn } from './table-actors.fixture.js'
import { complaintObjects, linkObjects } from './table-complaints.fixture.js'
import { mapping } from './table-imports.fixture.js'
import type { TableObject, Variables } from './table-object.fixture.js'
import { accountsOf, sellerObjects, violationObjects } from './table-sellers.fixture.js'
import { handlerObjects, importObjects, importWorkObjects, workObjects } from './table-work.fixture.js'

export type Subject =
  | 'complaint'
  | 'work'
  | 'seller'
  | 'order'
  | 'violation'
  | 'handler'
  | 'import'
  | 'import work'
  | 'sent file'
  | 'link'

export interface TableObjects {
  readonly of: Readonly<Record<Subject, readonly TableObject[]>>
  /** What a document can need besides. */
  readonly besides: (actor: TableActor) => Variables
}

/** One office with something in every relation, made by the acts of people where there are acts for it. */
export async function makeObjects(office: TestOffice): Promise<TableObjects> {
  await tellOfOffice(office)
  const accounts = await accountsOf(office)
  const complaint = await complaintObjects(office, accounts.own, accounts.order.number)
  const violation = await violationObjects(office, accounts, String(complaint[0]?.variables.number))
  const imports = await importObjects(office)
  return {
    of: {
      complaint,
      work: [...(await workObjects(office)), ...complaint.slice(-1)],
      seller: sellerObjects(accounts),
      order: [{ variables: { order: accounts.order.id }, relationOf: {} }],
      violation,
      handler: await handlerObjects(office),
      import: imports,
      'import work': [...imports, ...(await importWorkObjects(office))],
      'sent file': imports.slice(2, 3),
      link: await linkObjects(office),
    },
    besides: await whatDocumentsNeed(office),
  }
}

async function whatDocumentsNeed(office: TestOffice): Promise<TableObjects['besides']> {
  const today = Temporal.Now.plainDateISO('Europe/Amsterdam')
  const form = await goodForm(office)
  const letter = { channel: 'LETTER', severity: 'NORMAL', receivedAt: '2035-03-05T08:00:00Z' }
  const given = {
    form,
    mapping,
    empty: { ...form, description: '' },
    emptied: { ...form, ...letter, description: '', complainant: { ...form.complainant, checked: false } },
    password: DEMONSTRATION_PASSWORD,
    from: today.subtract({ years: 1 }).toString(),
    until: today.toString(),
  }
  const isStaff = (actor: TableActor): actor is StaffColumn => actor in peopleOfRoles
  return (actor) => ({
    ...given,
    me: isStaff(actor) ? people[peopleOfRoles[actor]].email : 'nobody@waarborg.example',
  })
}

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
