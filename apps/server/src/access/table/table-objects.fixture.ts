import { randomBytes } from 'node:crypto'
import { ChangeOrganisationDocument, PublishGuidanceDocument } from '@waarborg/schema'
import { actors, type TableActor } from '@waarborg/schema/access-table'
import { Temporal } from 'temporal-polyfill'
import { goodForm, proofFor } from '../../complaints/acts/submission.fixture.js'
import { signalsOfAll } from '../../safety-signals/safety-signals.fixture.js'
import { DEMONSTRATION_PASSWORD, people, type TestOffice } from '../../test-office/test-office.fixture.js'
import { categoryNamed } from '../../violations/acts/violations.fixture.js'
import { peopleOfRoles, type StaffColumn } from './table-actors.fixture.js'
import { accountsNoticed } from './table-blocks.fixture.js'
import { complaintObjects, linkObjects } from './table-complaints.fixture.js'
import { disposedObjects } from './table-ended.fixture.js'
import { forceMajeureRecorded } from './table-force-majeure.fixture.js'
import { mapping } from './table-imports.fixture.js'
import { bulkObjects, viewObjects } from './table-lists.fixture.js'
import type { TableObject, Variables } from './table-object.fixture.js'
import { contactObjects, extractObjects, journalObjects, keyObjects } from './table-outside.fixture.js'
import {
  brokenJournal,
  guardedPerson,
  handlerObjects,
  invitationToken,
  personObjects,
} from './table-people.fixture.js'
import { accountsOf, pointsTaken, sellerObjects, violationObjects } from './table-sellers.fixture.js'
import { actedOnObjects, reportObject } from './table-violations.fixture.js'
import { furtherWorkObjects, importObjects, importWorkObjects, workObjects } from './table-work.fixture.js'

export type Subject =
  | 'complaint'
  | 'work'
  | 'seller'
  | 'order'
  | 'violation'
  | 'report'
  | 'acted on'
  | 'handler'
  | 'import'
  | 'import work'
  | 'sent file'
  | 'link'
  | 'person'
  | 'journal'
  | 'key'
  | 'contact'
  | 'extract'
  | 'view'
  | 'bulk'

export interface TableObjects {
  readonly of: Readonly<Record<Subject, readonly TableObject[]>>
  /** What a document can need besides. */
  readonly besides: (actor: TableActor) => Variables
}

/** One office with something in every relation, made by the acts of people where there are acts for it. */
export async function makeObjects(office: TestOffice): Promise<TableObjects> {
  await tellOfOffice(office)
  const accounts = await accountsOf(office)
  const matter = { sellerId: accounts.own, orderNumber: accounts.order.number }
  const disposed = await disposedObjects(office, matter)
  const complaint = await complaintObjects(office, matter, disposed.complaints)
  const violation = await violationObjects(office, accounts, String(complaint[0]?.variables.number))
  const work = await workObjects(office, accounts)
  const imports = await importObjects(office)
  const handler = await handlerObjects(office)
  const person = await personObjects(office, handler)
  const extract = await extractObjects(office, work)
  const endedOrAboutSomebody = complaint.filter(({ relationOf }) =>
    /[mcd]/.test(Object.values(relationOf).join()),
  )
  await signalsOfAll(office, accounts.own)
  await brokenJournal(office)
  await pointsTaken(office, accounts)
  await forceMajeureRecorded(office, violation)
  await accountsNoticed(office, accounts)
  await recomputedOnce(office)
  for (const person of Object.values(peopleOfRoles)) await office.cookieOf(person)
  await office.rows(`update staff_session set device = 'Firefox, Linux'`)
  return {
    of: {
      complaint,
      work: [...work, ...(await furtherWorkObjects(office, accounts)), ...endedOrAboutSomebody],
      seller: sellerObjects(accounts),
      order: [{ variables: { order: accounts.order.id }, relationOf: {} }],
      violation,
      'acted on': await actedOnObjects(office),
      report: [await reportObject(office)],
      handler,
      person,
      journal: await journalObjects(office, complaint),
      key: await keyObjects(office, accounts),
      contact: await contactObjects(office, accounts),
      extract: [...extract, ...disposed.extracts],
      import: imports,
      'import work': [...imports, ...(await importWorkObjects(office))],
      'sent file': imports.slice(2, 3),
      link: [...(await linkObjects(office, matter)), ...disposed.links],
      view: await viewObjects(office),
      bulk: await bulkObjects(office),
    },
    besides: await whatDocumentsNeed(office, accounts.own),
  }
}

/** The first clock of everything that was received here, with why as long as that is kept. */
async function recomputedOnce(office: TestOffice): Promise<void> {
  await office.rows(
    `with made as (
       insert into recomputation (id, complaint_id, reason, calendar_version, recomputed_at, recomputed_by)
       select gen_random_uuid(), c.id, case when c.disposed_on is null then 'Het kantoor is dan dicht.' else '' end,
         (select max(version) from working_calendar), c.received_at, h.id
       from complaint c join handler h on h.email like 'marieke@%' where c.state <> 'IMPORTED' returning id, complaint_id
     ) update clock q set recomputed_in_id = m.id from made m where m.complaint_id = q.complaint_id and q.position = 1`,
  )
}

async function whatDocumentsNeed(office: TestOffice, mySeller: string): Promise<TableObjects['besides']> {
  const today = Temporal.Now.plainDateISO('Europe/Amsterdam')
  const form = await goodForm(office)
  const letter = { channel: 'LETTER', severity: 'NORMAL', receivedAt: '2035-03-05T08:00:00Z' }
  const given = {
    mySeller,
    mapping,
    policyCategory: await categoryNamed(office),
    guarded: await guardedPerson(office, office.app.office.now()),
    invitation: await invitationToken(office),
    empty: { ...form, description: '' },
    emptied: { ...form, ...letter, description: '', complainant: { ...form.complainant, checked: false } },
    password: DEMONSTRATION_PASSWORD,
    from: today.subtract({ years: 1 }).toString(),
    until: today.toString(),
  }
  const forms = await Promise.all(
    actors.map(async (actor) => [actor, await provenForm(office, form)] as const),
  )
  const formOf = Object.fromEntries(forms)
  const isStaff = (actor: TableActor): actor is StaffColumn => actor in peopleOfRoles
  return (actor) => ({
    ...given,
    form: formOf[actor],
    me: isStaff(actor) ? people[peopleOfRoles[actor]].email : 'nobody@waarborg.example',
  })
}

/** A form that a browser has done its work for. */
async function provenForm(office: TestOffice, form: object): Promise<object> {
  const idempotencyKey = randomBytes(16).toString('hex')
  return { ...form, idempotencyKey, proof: await proofFor(office, idempotencyKey) }
}

/** The office with all its texts, those that people work by too. */
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
  for (const kind of ['PROCEDURE', 'INSTRUCTION']) {
    const guidance = { kind, locale: 'NL', text: '# Zo gaat het\nWij bellen.', expectedVersion: 0 }
    await office.ask(PublishGuidanceDocument, { input: guidance }, { as: 'hendrik' })
  }
}
