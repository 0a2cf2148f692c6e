import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { readGraph } from '../graph-files.fixture.js'
import { undescribed } from './undescribed.js'

test('everything in the graph is described for its reader', () => {
  expect(undescribed(readGraph('schema.graphql'))).toEqual([])
})

test('whatever has no description is found', () => {
  const bare = buildSchema(`
    directive @cost(weight: Int) on FIELD_DEFINITION
    scalar Day
    interface Thing { id: ID! }
    type Query implements Thing { id: ID! thing(on: Day, filter: Filter): Kind }
    input Filter { kind: Kind = A }
    enum Kind { A }`)
  expect(undescribed(bare).sort()).toEqual(
    [
      '@cost',
      '@cost(weight:)',
      'Day',
      'Filter',
      'Filter.kind',
      'Kind',
      'Kind.A',
      'Query',
      'Query.id',
      'Query.thing',
      'Query.thing(filter:)',
      'Query.thing(on:)',
      'Thing',
      'Thing.id',
    ].sort(),
  )
})

test('a description of blanks is none', () => {
  expect(undescribed(buildSchema('"The root." type Query { "  " id: ID }'))).toEqual(['Query.id'])
})
