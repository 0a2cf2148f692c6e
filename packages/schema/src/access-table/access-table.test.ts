import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { read, readGraph } from '../graph-files.fixture.js'
import { accessGroups, accessTable, printAccess } from './index.js'
import { reachFaults } from './reach-faults.js'
import { tableFaults } from './table-faults.js'

const graph = readGraph('schema.graphql')

test('KP-1 every field of the graph has its row, and every row its field', () => {
  expect(tableFaults(graph, accessGroups)).toEqual([])
})

test('KP-1 the table leads nobody to what they see nothing of, and shows nobody what they cannot reach', () => {
  expect(reachFaults(graph, accessTable)).toEqual([])
})

test('the page shows the table as it is; else run `npm run schema`', () => {
  expect(`${printAccess(accessGroups)}\n`).toBe(read('access.md'))
})

const small = buildSchema(
  'type Query { seal: Seal } interface Node { id: ID } type Seal implements Node { id: ID age: Int }',
)
const never = '- - - - - - - - - -'
const first = (cell: string) => `${cell}${never.slice(1)}`
const whole = (seal: Record<string, string>, query = first('*')) => [
  {
    Query: { fields: { seal: query } },
    Node: { fields: { id: never } },
    Seal: { relations: 'oxc', fields: seal },
  },
]

test.each([
  ['nothing, of a whole table', whole({ id: never, age: first('ox') }), []],
  ['a field without a row', whole({ id: never }), ['Seal.age has no row']],
  ['a row without a field', whole({ id: never, age: never, fur: never }), ['Seal.fur is not in the graph']],
  [
    'a row twice',
    [...whole({ id: never, age: never }), { Node: { fields: { id: never } } }],
    ['Node.id has two rows'],
  ],
  ['a cell too few', whole({ id: never, age: '- - -' }), ['Seal.age: 3 cells for 10 actors']],
  ['a letter of another type', whole({ id: never, age: first('t') }), ['Seal.age: t cannot be read']],
  ['letters in another order', whole({ id: never, age: first('xo') }), ['Seal.age: xo cannot be read']],
])('finds %s', (_, groups, faults) => {
  expect(tableFaults(small, groups)).toEqual(faults)
})

test('finds a letter that is no relation', () => {
  const fields = { id: never, age: never }
  const odd = { Seal: { relations: 'oq', notYetTried: 'o', fields } }
  expect(tableFaults(small, [{ ...whole(fields)[0], ...odd }])).toEqual([
    'Seal: q is no relation, or is named twice',
    'Seal: o is no relation, or is named twice',
  ])
})

test('finds what is seen and reached nowhere, and what is reached and not seen', () => {
  const nested = buildSchema('type Query { pool: Pool } type Pool { seal: Seal } type Seal { age: Int }')
  const table = (pool: string, age: string) => ({
    Query: { fields: { pool: first('*') } },
    Pool: { fields: { seal: first(pool) } },
    Seal: { fields: { age: first(age) } },
  })
  expect(reachFaults(nested, table('*', '*'))).toEqual([])
  expect(reachFaults(nested, table('-', '*'))).toContain('public sees Seal and reaches it nowhere')
  expect(reachFaults(nested, table('*', '-'))).toEqual([
    'public reaches Seal by Pool.seal and sees nothing of it',
  ])
})
