import { GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { callOf, variablesWith } from '../graph/any-text.fixture.js'
import { makeSchema } from '../schema.js'
import { openSocket } from '../test-office/socket.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { readers, rootFields } from './root-fields.fixture.js'

const schema: GraphQLSchema = await makeSchema()
const roots = ['query', 'mutation', 'subscription'] as const
const rootTypes = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const

function fieldsOf(root: (typeof roots)[number]) {
  const type = schema.getType(rootTypes[root])
  if (!(type instanceof GraphQLObjectType)) throw new Error(`No ${root}`)
  return Object.values(type.getFields())
}

const outcomes = { yes: [], no: ['FORBIDDEN'], in: ['UNAUTHENTICATED'] } as const

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

it('every root field has its row, and every row its field', () => {
  const named = roots.flatMap((root) => fieldsOf(root).map(({ name }) => `${root} ${name}`))
  expect(Object.keys(rootFields).sort()).toEqual(named.sort())
})

const signingOut = 'signOut'

describe.each(['query', 'mutation'] as const)(
  'KP-1 every %s is for those who need it and for nobody else',
  (root) => {
    it.each(fieldsOf(root).map((field) => [field.name, field] as const))('%s', async (name, field) => {
      for (const [index, reader] of readers.entries()) {
        if (name === signingOut && reader !== 'the public') continue
        const options = reader === 'the public' ? {} : { as: reader }
        const { errors = [] } = await office.ask(callOf(root, field), variablesWith(field, '', ''), options)
        const expected = outcomes[rootFields[`${root} ${name}`]?.[index] ?? 'no']
        expect([reader, ...errors.map(({ extensions }) => extensions.code)]).toEqual([reader, ...expected])
      }
    })
  },
)

it('KP-1 every subscription is for those who need it and for nobody else', async () => {
  const names = fieldsOf('subscription').map(({ name }) => name)
  const sockets = await Promise.all(
    readers.map(async (reader) =>
      openSocket(office.url, reader === 'the public' ? {} : { cookie: await office.cookieOf(reader) }),
    ),
  )
  const heard = names.flatMap((name) =>
    sockets.map((socket) => socket.ask(`subscription { ${name} { __typename } }`)),
  )
  const rows = names.flatMap((name) => rootFields[`subscription ${name}`] ?? [])
  const allowed = rows.filter((each) => each === 'yes').length
  const told = (part: 'data' | 'codes') => heard.filter((each) => each[part].length > 0).length
  const { events } = office.app.office
  await vi.waitFor(
    () => expect([events.subscriberCount, told('codes')]).toEqual([allowed, rows.length - allowed]),
    30_000,
  )
  await submitted(office)
  const file = 'input: { kind: SELLERS, name: "verkopers.csv", sizeInBytes: 9 }'
  await office.ask(`mutation { prepareImport(${file}) { uploadUrl } }`, {}, { as: 'marieke' })
  await office.rows('delete from journal_check')
  await office.ask('mutation { checkJournal { check { id } } }', {}, { as: 'ravi' })
  const organisation = `expectedVersion: 1, name: "De Vlinder", department: "Klantzaken", postalAddress: "Postbus 1",
    telephone: "030 225 1000", email: "hallo@vlinder.example", dutch: {}, english: {}`
  await office.ask(
    `mutation { changeOrganisation(input: { ${organisation} }) { userErrors { code } } }`,
    {},
    { as: 'tess' },
  )
  await vi.waitFor(() => expect(told('data')).toBe(allowed), 30_000)
  expect(heard.map(({ codes }) => codes)).toEqual(rows.map((each) => outcomes[each]))
  for (const socket of sockets) await socket.dispose()
})

it.each([
  [
    'nl',
    'U bent niet aangemeld. Meld u aan en probeer het opnieuw.',
    'Uw rol geeft hier geen toegang toe. Vraag de beheerder als u deze toegang nodig heeft.',
  ],
  [
    'en',
    'You are not signed in. Sign in and try again.',
    'Your role gives no access to this. Ask the administrator if you need it.',
  ],
] as const)('is told in words, in %s', async (language, signIn, notForYou) => {
  const query = '{ complaints { totalCount } }'
  expect((await office.ask(query, {}, { language })).errors).toMatchObject([{ message: signIn }])
  expect((await office.ask(query, {}, { language, as: 'tess' })).errors).toMatchObject([
    { message: notForYou },
  ])
})
