import { accessTable, actors, type TableActor } from '@waarborg/schema/access-table'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSchema } from '../../schema.js'
import { anyAddress } from '../../test-office/form-proof.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { differences, type Sight, unshown } from './judge.fixture.js'
import { best, look } from './look.fixture.js'
import { neverShown } from './never-shown.fixture.js'
import { credentials, pureCoordinator, signedInAnew } from './table-actors.fixture.js'
import type { TableObject } from './table-object.fixture.js'
import { makeObjects, type TableObjects } from './table-objects.fixture.js'
import type { Way } from './way.fixture.js'
import { ways } from './ways.fixture.js'

const roots = ['Query', 'Mutation', 'Subscription']
/** What is only told as it happens; `root-fields.db.test.ts` hears it. */
const told = [
  'ComplaintChange',
  'ImportProgressed',
  'NotificationsChange',
  'BulkProgressed',
  'PresenceChange',
  'ComplaintPresence',
  'SellerPointsChange',
  'ViolationsChange',
]
const schema = await makeSchema()
const clock = movedClock()
const types = Object.keys(accessTable).filter((type) => ![...roots, ...told].includes(type))
const shownToNobody: string[] = []

let office: TestOffice
let objects: TableObjects
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  await pureCoordinator(office)
  objects = await makeObjects(office)
})
afterAll(() => office.close())

const nothingInParticular: readonly TableObject[] = [{ variables: {}, relationOf: {} }]

/** Everybody looks at everything of a type, each by every way. */
function sightsOf(type: string, way: Way): Promise<Sight[]> {
  const all = way.about === undefined ? nothingInParticular : objects.of[way.about]
  return Promise.all(
    actors.flatMap((actor) =>
      all
        .filter(({ askedBy }) => askedBy?.includes(actor) ?? true)
        .map(async (object) => ({ actor, object, found: await lookAt(type, way, actor, object) })),
    ),
  )
}

async function lookAt(type: string, way: Way, actor: TableActor, { variables }: TableObject) {
  const prove = way.endsSession === true ? signedInAnew(actor) : credentials[actor]
  // Nobody's form is held up by what others send.
  const headers = { 'x-forwarded-for': anyAddress(), ...(await prove(office)) }
  const given = { ...objects.besides(actor), ...variables }
  const ask = (document: string, asked: object) => office.ask(document, asked, { headers })
  const looks = []
  for (const each of way.by) looks.push(await look(schema, type, each, given, ask))
  return best(looks)
}

describe('KP-1 everybody sees of everything what the table says, and nothing else:', () => {
  it.each(types)('%s', async (type) => {
    const way = ways[type]
    if (way === undefined) throw new Error(`Tell in ways.fixture.ts how ${type} is reached`)
    const sights = await sightsOf(type, way)
    shownToNobody.push(...unshown(type, way, sights))
    expect(differences(type, way, sights)).toEqual([])
  })

  it('what nobody was ever shown a value of is known', () => {
    expect(shownToNobody.sort()).toEqual([...neverShown].sort())
  })
})
