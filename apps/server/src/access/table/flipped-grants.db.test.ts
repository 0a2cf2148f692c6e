import { type Grantee, PERMISSIONS, type Permission } from '@waarborg/domain/access'
import { TRANSITIONS } from '@waarborg/domain/complaints'
import { actors, type TableActor } from '@waarborg/schema/access-table'
import { getMetadataStorage } from 'type-graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { decodeId } from '../../graph/ids.js'
import type { Access } from '../../graph/permission.js'
import { makeSchema } from '../../schema.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { actorOf } from './grantees.fixture.js'
import { differences } from './judge.fixture.js'
import { type Found, look } from './look.fixture.js'
import { codesOf, promisedCodes, rootFieldsOf } from './root-cells.fixture.js'
import { credentials, pureCoordinator } from './table-actors.fixture.js'
import type { TableObject } from './table-object.fixture.js'
import { ownKey } from './table-outsiders.fixture.js'
import { accountsOf } from './table-sellers.fixture.js'
import { workObjects } from './table-work.fixture.js'
import { ways } from './ways.fixture.js'

const schema = await makeSchema()
const grants: Record<Permission, readonly Grantee[]> = PERMISSIONS
const clock = movedClock()
let office: TestOffice
let work: TableObject[]
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  await pureCoordinator(office)
  work = await workObjects(office, await accountsOf(office))
  // A key that names everything, so that the grants alone decide.
  const { id } = await ownKey(office)
  const scopes = Object.keys(PERMISSIONS)
  await office.rows('update partner_key set scopes = $1 where id = $2', [scopes, decodeId('partner-key', id)])
})
afterAll(() => office.close())

/** The server reads its table at each request: in this process the test gives it another one for a while. */
async function flipped<T>(permission: Permission, grantee: Grantee, look: () => Promise<T>): Promise<T> {
  const granted = grants[permission]
  const isGranted = granted.includes(grantee)
  // What a key may do is remembered with it.
  office.app.office.keys.forget()
  grants[permission] = isGranted ? granted.filter((each) => each !== grantee) : [...granted, grantee]
  try {
    return await look()
  } finally {
    grants[permission] = granted
    office.app.office.keys.forget()
  }
}

const { queries, mutations } = getMetadataStorage()
const permitted = new Map(
  [...queries, ...mutations].map(({ schemaName, roles }) => [schemaName, roles?.[0] as Access]),
)
const fields = (['query', 'mutation'] as const)
  .flatMap((root) => rootFieldsOf(schema, root).map((field) => ({ root, field })))
  .filter(({ field }) => !['signOut', 'signOutSeller'].includes(field.name))

type RootField = (typeof fields)[number]

/** Cells that are not as the table says: of this permission's own fields, else of all others. */
async function differencesFor(actor: TableActor, permission: Permission): Promise<string[]> {
  const isOwn = ({ field }: RootField) => permitted.get(field.name) === permission
  const ofOwn = await differencesInRoots(actor, fields.filter(isOwn))
  if (ofOwn.length > 0) return ofOwn
  const ofOthers = await differencesInRoots(
    actor,
    fields.filter((each) => !isOwn(each)),
  )
  return [...ofOthers, ...(await differencesInWork(actor))]
}

async function differencesInRoots(actor: TableActor, asked: readonly RootField[]): Promise<string[]> {
  const found = await Promise.all(
    asked.map(async ({ root, field }) => {
      const codes = await codesOf(office, root, field, actor)
      return codes.join() === promisedCodes(root, field.name, actor).join() ? [] : [`${root} ${field.name}`]
    }),
  )
  return found.flat()
}

/** What can be done with a complaint as it came in; what comes later is told by its own root fields. */
const fromReceipt = TRANSITIONS.filter(({ from }) => from.includes('RECEIVED')).map(({ act }) => act)

async function differencesInWork(actor: TableActor): Promise<string[]> {
  const way = ways.ComplaintAction
  if (way === undefined) throw new Error('No way to what is offered')
  const headers = (await credentials[actor](office)) ?? {}
  const ask = (document: string, asked: object) => office.ask(document, asked, { headers })
  const sights = await Promise.all(
    work.map(async (object) => ({
      actor,
      object,
      found: notOffered(await look(schema, 'ComplaintAction', way.by[0] ?? '', object.variables, ask)),
    })),
  )
  return differences('ComplaintAction', way, sights)
    .filter((each) => !each.includes('nothing is'))
    .filter((each) => fromReceipt.some((act) => each.startsWith(`ComplaintAction.${act} `)))
}

/** Here nobody else looks, so that what is not offered is a difference by itself. */
const notOffered = (found: ReadonlyMap<string, Found>): ReadonlyMap<string, Found> =>
  new Map([...found].map(([act, what]) => [act, what === 'value' ? 'value' : 'refused']))

const triedFlips = (Object.keys(PERMISSIONS) as Permission[]).flatMap((permission) =>
  (Object.entries(actorOf) as [Grantee, TableActor][]).map(([grantee, actor]) => ({
    permission,
    grantee,
    actor,
  })),
)

/**
 * Alone these give nothing, and the test of the domain's own table tells of them: a stranger is asked again who he
 * is when a complaint is registered, the journal checked, a block lifted, a view shared or a violation reported.
 * Who reads of sign-ins sees more lines of the journal, and no other field: the test of those lines tells.
 */
const withoutEffect: Readonly<Partial<Record<Permission, readonly Grantee[]>>> = {
  'complaints:register': ['PUBLIC'],
  'guidance:change': ['PUBLIC'],
  'calendar:change': ['PUBLIC'],
  'policy:change': ['PUBLIC'],
  'journal:check': ['PUBLIC'],
  'labels:manage': ['PUBLIC'],
  'register-blocks:lift': ['PUBLIC'],
  'safety-signals:record': ['PUBLIC'],
  'sign-ins:read': Object.keys(actorOf) as Grantee[],
  'views:share': ['PUBLIC'],
  'violations:report': ['PUBLIC'],
}

it('KP-1 as the grants stand, every cell is as the table says', async () => {
  for (const actor of actors)
    expect([actor, ...(await differencesFor(actor, 'complaints:read'))]).toEqual([actor])
})

it.each(Object.keys(PERMISSIONS) as Permission[])(
  'KP-1 whoever gets or loses %s, a cell of the table tells',
  async (permission) => {
    const silent: string[] = []
    for (const { grantee, actor } of triedFlips.filter((flip) => flip.permission === permission)) {
      const found = await flipped(permission, grantee, () => differencesFor(actor, permission))
      if (found.length === 0) silent.push(grantee)
    }
    expect(silent).toEqual(withoutEffect[permission] ?? [])
  },
)
