import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { readGraph } from '../graph-files.fixture.js'
import { accessTable } from './index.js'
import { listKeyFaults } from './list-key-faults.js'
import { listKeys, mutedKeys } from './list-keys.js'

test('KP-1 no list is filtered or put in order by what its reader does not see', () => {
  expect(listKeyFaults(readGraph('schema.graphql'), accessTable, listKeys, mutedKeys)).toEqual([])
})

const seals = buildSchema(
  'type Query { age: Int } input SealFilter { age: Int } enum SealOrderField { AGE } type Seal { id: ID age: Int }',
)
const table = (id: string, age: string) => ({
  Seal: { relations: 'ox', fields: { id, age } },
  SealConnection: { fields: { nodes: '* * - - - - - - - -' } },
})
const keys = { 'SealFilter.age': ['Seal.age'], 'SealOrderField.AGE': ['Seal.age'] }

test.each([
  ['nothing when everything is seen', table('ox * - - - - - - - -', 'ox * - - - - - - - -'), keys, []],
  [
    'what is seen of one’s own only',
    table('ox * - - - - - - - -', 'o * - - - - - - - -'),
    keys,
    ['SealFilter.age tells public of Seal.age', 'SealOrderField.AGE tells public of Seal.age'],
  ],
  [
    'nothing where the key finds only one’s own',
    table('ox * - - - - - - - -', 'o * - - - - - - - -'),
    { 'SealFilter.age': ['Seal.age@o'], 'SealOrderField.AGE': ['Seal.age@o'] },
    [],
  ],
  [
    'another’s, where the key finds only that',
    table('ox * - - - - - - - -', 'o * - - - - - - - -'),
    { 'SealFilter.age': ['Seal.age@x'], 'SealOrderField.AGE': [] },
    ['SealFilter.age tells public of Seal.age@x'],
  ],
  [
    'what is never seen',
    table('ox * - - - - - - - -', 'ox - - - - - - - - -'),
    { ...keys, 'SealOrderField.AGE': [] },
    ['SealFilter.age tells complainant of Seal.age'],
  ],
  [
    'a filter of which nothing is said',
    table('ox * - - - - - - - -', 'ox * - - - - - - - -'),
    { 'SealFilter.age': ['Seal.age'] },
    ['SealOrderField.AGE: say what it tells of'],
  ],
  [
    'one that is not there',
    table('ox * - - - - - - - -', 'ox * - - - - - - - -'),
    { ...keys, 'SealFilter.fur': ['Seal.fur'] },
    ['SealFilter.fur is not in the graph', 'SealFilter.fur: Seal.fur has no row'],
  ],
])('finds %s', (_, about, told, faults) => {
  expect(listKeyFaults(seals, about, told, {})).toEqual(faults)
})

test('what is gone for everybody tells nobody anything, and what one of them still sees does', () => {
  const disposed = (age: string) => ({
    ...table('oxd oxd - - - - - - - -', age),
    SealConnection: { fields: { nodes: '* * - - - - - - - -' } },
  })
  expect(listKeyFaults(seals, disposed('ox ox - - - - - - - -'), keys, {})).toEqual([])
  expect(listKeyFaults(seals, disposed('oxd ox - - - - - - - -'), keys, {})).toEqual([
    'SealFilter.age tells complainant of Seal.age',
    'SealOrderField.AGE tells complainant of Seal.age',
  ])
})

test('what says nothing to somebody tells them nothing', () => {
  const hidden = table('ox * - - - - - - - -', 'ox - - - - - - - - -')
  const muted = { 'SealFilter.age': ['complainant'], 'SealOrderField.AGE': ['complainant'] } as const
  expect(listKeyFaults(seals, hidden, keys, muted)).toEqual([])
})
