import type { SellerId } from '@waarborg/domain/foundation'
import { TellPresenceDocument } from '@waarborg/schema'
import { accessTable, actors, type TableActor } from '@waarborg/schema/access-table'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fileOf } from '../../complaints/acts/acts.fixture.js'
import { submitted } from '../../complaints/acts/submission.fixture.js'
import { decodeId } from '../../graph/ids.js'
import { EVERY_READER, noteBeside } from '../../notes/beside.fixture.js'
import { makeSchema } from '../../schema.js'
import { openSocket } from '../../test-office/socket.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { booked } from '../../violations/booked-violation.fixture.js'
import { codesOf, promisedCodes, rootFieldsOf } from './root-cells.fixture.js'
import { credentials, pureCoordinator } from './table-actors.fixture.js'
import { bulkOf } from './table-lists.fixture.js'
import { accountsOf } from './table-sellers.fixture.js'

const schema = await makeSchema()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  await pureCoordinator(office)
})
afterAll(() => office.close())

/** They would end the session that the others use; `every-cell.db.test.ts` tries them. */
const signingOut = ['signOut', 'signOutSeller']

describe.each(['query', 'mutation'] as const)(
  'KP-1 every %s is for those who need it and for nobody else',
  (root) => {
    const fields = rootFieldsOf(schema, root).filter(({ name }) => !signingOut.includes(name))
    it.each(fields.map((field) => [field.name, field] as const))('%s', async (name, field) => {
      const answers = actors.map(async (actor) => [actor, ...(await codesOf(office, root, field, actor))])
      expect(await Promise.all(answers)).toEqual(
        actors.map((actor) => [actor, ...promisedCodes(root, name, actor)]),
      )
    })
  },
)

it('KP-1 every subscription is for those who need it, with all it tells, and for nobody else', async () => {
  const sockets = await Promise.all(
    actors.map(async (actor) => openSocket(office.url, await credentials[actor](office))),
  )
  const complaintId = (await fileOf(office, await submitted(office))).id
  const { own } = await accountsOf(office)
  const named: Readonly<Record<string, string>> = {
    presenceChanged: `(complaintId: "${complaintId}")`,
    sellerPointsChanged: `(sellerId: "${own}")`,
  }
  const asked = rootFieldsOf(schema, 'subscription').flatMap(({ name, type }) =>
    sockets.map((socket, index) => ({
      codes: promisedCodes('subscription', name, asHeard(actors[index] ?? 'public')),
      heard: socket.ask(
        `subscription { ${name}${named[name] ?? ''} { ${everythingOf(String(type).replace('!', ''))} } }`,
      ),
    })),
  )
  const allowed = asked.filter(({ codes }) => codes.length === 0)
  const refused = () => asked.filter(({ heard }) => heard.codes.length > 0).length
  const { events } = office.app.office
  await vi.waitFor(
    () =>
      expect([events.subscriberCount, refused()]).toEqual([allowed.length, asked.length - allowed.length]),
    30_000,
  )
  await somethingHappens(complaintId)
  await booked(office, decodeId('seller', own) as SellerId)
  await vi.waitFor(() => expect(allowed.every(({ heard }) => heard.data.length > 0)).toBe(true), 30_000)
  expect(asked.map(({ heard }) => heard.codes)).toEqual(asked.map(({ codes }) => codes))
  expect(asked.filter(({ heard }) => heard.data.length > 0)).toEqual(allowed)
  for (const socket of sockets) await socket.dispose()
})

/** The session of a seller's contact counts over HTTP alone; on a socket such a person is a stranger. */
const asHeard = (actor: TableActor): TableActor => (actor === 'seller' ? 'public' : actor)

/** Of what is only told as it happens, every field: each has a row that says who sees it. */
const toldAlone = [
  'ComplaintChange',
  'ImportProgressed',
  'NotificationsChange',
  'BulkProgressed',
  'PresenceChange',
  'ComplaintPresence',
  'SellerPointsChange',
  'ViolationsChange',
]
const nested = ['complaint', 'import', 'added', 'bulk', 'person', 'seller', 'violation']
const everythingOf = (type: string): string =>
  toldAlone.includes(type)
    ? Object.keys(accessTable[type]?.fields ?? {})
        .map((field) => (nested.includes(field) ? `${field} { id }` : field))
        .map((field) => (field === 'present' ? `present { ${everythingOf('ComplaintPresence')} }` : field))
        .join(' ')
    : '__typename'

async function somethingHappens(complaintId: string): Promise<void> {
  const presence = { input: { complaintId, presence: 'READING' } }
  await office.ask(TellPresenceDocument, presence, { as: 'marieke' })
  await office.rows('delete from journal_check')
  await noteBeside(office, await submitted(office), 'fatima', EVERY_READER)
  for (const as of ['sander', 'marieke', 'hendrik'] as const)
    await bulkOf(office, as, [await submitted(office)])
  const file = 'input: { kind: SELLERS, name: "verkopers.csv", sizeInBytes: 9 }'
  await office.ask(`mutation { prepareImport(${file}) { uploadUrl } }`, {}, { as: 'marieke' })
  await office.ask('mutation { checkJournal { check { id } } }', {}, { as: 'ravi' })
  const organisation = `expectedVersion: 1, name: "De Vlinder", department: "Klantzaken", postalAddress: "Postbus 1",
    telephone: "030 225 1000", email: "hallo@vlinder.example", dutch: {}, english: {}`
  const change = `mutation { changeOrganisation(input: { ${organisation} }) { userErrors { code } } }`
  await office.ask(change, {}, { as: 'tess' })
}
