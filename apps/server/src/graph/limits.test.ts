import * as operations from '@waarborg/schema'
import * as publicOperations from '@waarborg/schema/portal'
import {
  type DocumentNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeSchema } from '../schema.js'
import { anybody } from './allowance-of.js'
import { doubledFragments } from './documents.fixture.js'
import { checkLimits, MAXIMUM_ALIASES, MAXIMUM_COST, MAXIMUM_DEPTH } from './limits.js'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await makeSchema()
})

function refusalOf(
  document: DocumentNode,
  variables: object = {},
  operationName?: string,
): string | undefined {
  expect(validate(schema, document)).toEqual([])
  const operation = getOperationAST(document, operationName)
  if (!operation) throw new Error('No operation')
  const { faults } = checkLimits({ schema, document, operation, variables: { ...variables }, locale: 'EN' })
  for (const fault of faults) expect(fault.extensions.code).toBe('TOO_COSTLY')
  return faults[0]?.message
}

const refusal = (query: string, variables?: object, name?: string) => refusalOf(parse(query), variables, name)

/** Sellers and complaints inside each other, so many fields deep. */
const nested = (depth: number): string =>
  depth <= 2
    ? '__typename'
    : depth % 2 === 0
      ? `linkedSellers { ${nested(depth - 1)} }`
      : `linkedSellers { ${nested(depth - 1)} }`
const deep = (depth: number) => `{ seller(id: "x") { ${nested(depth)} } }`

const documents = Object.entries(operations).filter((entry): entry is [string, DocumentNode & object] =>
  entry[0].endsWith('Document'),
)

describe('what our own apps send is within the limits', () => {
  it.each(documents)('%s, with the largest page', (_, document) => {
    expect(
      refusalOf(document, { first: 100, filter: {}, input: {}, search: 'x', ids: Array(100).fill('x') }),
    ).toBe(undefined)
  })

  it.each(Object.entries(publicOperations).filter(([name]) => name.endsWith('Document')))(
    'what the public pages ask costs little enough for a stranger: %s',
    (_, text) => {
      const document = parse(String(text))
      const operation = getOperationAST(document)
      if (!operation) throw new Error('No operation')
      const { faults, cost } = checkLimits({ schema, document, operation, variables: {}, locale: 'EN' })
      expect(faults).toEqual([])
      expect(cost).toBeLessThan(anybody.maximumCost / 2)
    },
  )

  it('every operation is looked at', () => {
    expect(documents.length).toBeGreaterThan(25)
  })

  it('the standard introspection query', () => {
    expect(refusal(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }))).toBe(
      undefined,
    )
  })
})

describe('a query that is too deep is refused', () => {
  it(`at ${MAXIMUM_DEPTH} fields inside each other it is not`, () => {
    expect(refusal(deep(MAXIMUM_DEPTH))).not.toContain('deep')
  })

  it.each([MAXIMUM_DEPTH + 1, 20, 100])('at %d it is', (depth) => {
    expect(refusal(deep(depth))).toContain(`${depth} fields deep; at most ${MAXIMUM_DEPTH}`)
  })

  it('also when the depth is spread over fragments', () => {
    const fragments = Array.from(
      { length: 19 },
      (_, level) => `fragment F${level} on Seller { linkedSellers { ...F${level + 1} } }`,
    )
    expect(
      refusal(`{ seller(id: "x") { ...F0 } } ${fragments.join(' ')} fragment F19 on Seller { id }`),
    ).toContain('21 fields deep')
  })

  it('only for the operation that is asked for', () => {
    const both = `query Shallow { viewer { roles } } query Deep { seller(id: "x") { ${nested(20)} } }`
    expect(refusal(both, {}, 'Shallow')).toBe(undefined)
    expect(refusal(both, {}, 'Deep')).toContain('20 fields deep')
  })
})

describe('a query that costs too much is refused', () => {
  it('pages in pages', () => {
    const query = `{ sellers(first: 100) { nodes { complaints(first: 100) { nodes { id number state } } } } }`
    expect(refusal(query)).toMatch(new RegExp(`costs \\d+ points; at most ${MAXIMUM_COST}`))
    expect(refusal(query.replaceAll('100', '10'))).toBe(undefined)
  })

  it.each([
    [
      'a variable',
      'query ($n: Int) { sellers(first: $n) { nodes { complaints(first: $n) { nodes { id } } } } }',
    ],
    [
      'the last rows',
      'query ($n: Int) { sellers(last: $n) { nodes { complaints(last: $n) { edges { cursor } } } } }',
    ],
  ])('with the size in %s', (_, query) => {
    expect(refusal(query, { n: 200 })).toContain('points')
    expect(refusal(query, { n: 20 })).toBe(undefined)
  })

  it('with the size in the default of a variable', () => {
    const query =
      'query ($n: Int = 200) { sellers(first: $n) { nodes { complaints(first: $n) { nodes { id } } } } }'
    expect(refusal(query)).toContain('points')
    expect(refusal(query, { n: 10 })).toBe(undefined)
  })

  it('many addresses at once, each with a page', () => {
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Seller { complaints(first: 100) { nodes { id number state } } } } }'
    expect(refusal(query, { ids: Array(100).fill('x') })).toContain('points')
    expect(refusal(query, { ids: ['x'] })).toBe(undefined)
  })

  it('fragments that each spread the next one twice', () => {
    expect(refusal(doubledFragments(10))).toBe(undefined)
    expect(refusal(doubledFragments(100))).toContain('points')
  })

  it('one page asked again and again under other names', () => {
    const query = (times: number) =>
      `{ ${Array.from({ length: times }, (_, name) => `a${name}: sellers(first: 100) { nodes { id name } }`).join(' ')} }`
    expect(refusal(query(10))).toBe(undefined)
    expect(refusal(query(100))).toContain('points')
  })
})

it(`more than ${MAXIMUM_ALIASES} aliases are refused, also in fragments`, () => {
  const aliases = (times: number) =>
    Array.from({ length: times }, (_, name) => `a${name}: __typename`).join(' ')
  expect(refusal(`{ ${aliases(MAXIMUM_ALIASES)} }`)).toBe(undefined)
  expect(refusal(`{ ${aliases(MAXIMUM_ALIASES + 1)} }`)).toContain('aliases')
  expect(refusal(`{ ...F } fragment F on Query { ${aliases(MAXIMUM_ALIASES + 1)} }`)).toContain('aliases')
})
