import { accessTable, cellsOf } from '@waarborg/schema/access-table'
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { credentials } from '../access/table/table-actors.fixture.js'
import { makeSchema } from '../schema.js'
import { anyAddress } from '../test-office/form-proof.fixture.js'
import { type Answer, openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { callOf, textPlaces, variablesWith } from './any-text.fixture.js'

const texts = {
  nothing: '',
  'a NUL': 'a\0b',
  'a lone surrogate': 'a\uD800b',
  'ten thousand letters': 'e'.repeat(10_000),
  'SQL-looking text': `'; select pg_sleep(10); -- $1`,
  'signs of a search': `a:* & !b | (c <-> 'd\\`,
  'a percent sign': '%',
  'an underscore': '_',
  'a backslash': '\\',
  'a face and a right-to-left mark': '😀\u202E',
  'the longest number': '9'.repeat(400),
  'an address of ours that is not there': 'cmp_7zzzzzzzzzzzzzzzzzzzzzzzzz',
}

const schema: GraphQLSchema = await makeSchema()
const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {})
const withText = (field: GraphQLField<unknown, unknown>) => textPlaces(field).length > 0
const queries = fieldsOf(schema.getQueryType()).filter(withText)
const mutations = fieldsOf(schema.getMutationType()).filter(withText)

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  // Signed in once, before many ask at a time.
  for (const person of ['hendrik', 'tess'] as const) await office.cookieOf(person)
})
afterAll(() => office.close())

/** The codes of an answer's errors: all of them are refusals that name what to do. */
function expectRefusals({ status, errors = [] }: Answer): void {
  expect(status).toBeLessThan(500)
  for (const { extensions } of errors) expect(['BAD_USER_INPUT', 'BAD_CURSOR']).toContain(extensions.code)
}

/** Management may do most; what it may not, the administrator or a seller may. */
const askers = ['management', 'administrator', 'seller'] as const

async function askerOf(root: 'Query' | 'Mutation', field: string) {
  const cells = cellsOf(accessTable[root]?.fields[field] ?? '')
  const asker = askers.find((actor) => cells[actor] === '*')
  if (asker === undefined) throw new Error(`Nobody here may ask ${field}`)
  return { headers: { ...(await credentials[asker](office)) } }
}

/** Each from another address: many wrong links from one are held up, which is not what is tried here. */
const fromAnywhere = ({ headers }: { readonly headers: object }) => ({
  headers: { 'x-forwarded-for': anyAddress(), ...headers },
})

async function askEverywhere(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>) {
  const options = await askerOf(operation === 'query' ? 'Query' : 'Mutation', field.name)
  for (const place of textPlaces(field)) {
    const calls = Object.values(texts).map((text) =>
      office.ask(callOf(operation, field), variablesWith(field, place, text), fromAnywhere(options)),
    )
    for (const answer of await Promise.all(calls)) {
      expectRefusals(answer)
      expect(answer.errors ?? Object.keys(answer.data)).not.toEqual([])
    }
  }
}

it('the graph has questions and acts that take text', () => {
  expect(queries.length).toBeGreaterThan(10)
  expect(mutations.length).toBeGreaterThan(5)
})

describe('any text in any argument of a question is answered or refused', () => {
  it.each(queries.map((field) => [field.name, field] as const))('%s', (_, field) =>
    askEverywhere('query', field),
  )

  it('also written in the document itself', async () => {
    for (const written of ['"a\\u0000b"', '"%"', '"_"', '"\\\\"', '"\'; --"', '"""a:* & !b"""'])
      expectRefusals(
        await office.ask(
          `{ trackedComplaint(token: ${written}) { number } complaint(id: ${written}) { id }
             complaintByNumber(number: ${written}) { id } node(id: ${written}) { id }
             complaints(filter: { search: ${written}, orderNumber: ${written} }) { totalCount }
             sellers(filter: { search: ${written} }) { totalCount } handlers(filter: { search: ${written} }) { totalCount }
             categories(filter: { search: ${written} }) { totalCount }
             violations(filter: { search: ${written} }) { totalCount }
             policyCategories(filter: { search: ${written} }) { totalCount }
             submissionForm(locale: NL) { sellers(search: ${written}) { id } } }`,
          {},
          { as: 'marieke' },
        ),
      )
  })

  it('also in the search for sellers on the public form', async () => {
    for (const search of Object.values(texts))
      expectRefusals(
        await office.ask(
          'query ($search: String!) { submissionForm(locale: NL) { sellers(search: $search) { id } } }',
          {
            search,
          },
        ),
      )
  })
})

describe('any text in any field of an act is accepted or refused', () => {
  it.each(mutations.map((field) => [field.name, field] as const))('%s', (_, field) =>
    askEverywhere('mutation', field),
  )
})
