import { buildSchema, parse, Source } from 'graphql'
import { expect, test } from 'vitest'
import { readGraph, readOperations } from '../graph-files.fixture.js'
import { operationFaults } from './operation-faults.js'

test('every operation of our apps is valid and uses nothing deprecated', () => {
  const operations = readOperations()
  expect(operations.length).toBeGreaterThan(0)
  expect(operationFaults(readGraph('schema.graphql'), operations)).toEqual([])
})

test.each([
  ['an unknown field', 'query A { nmae }', /^a.graphql: Cannot query field "nmae"/],
  ['a deprecated field', 'query A { old }', /^a.graphql: The field Query.old is deprecated/],
  ['a missing argument', 'query A { thing }', /^a.graphql: .*argument "id"/],
  ['an unknown fragment', 'query A { ...Missing }', /^a.graphql: Unknown fragment "Missing"/],
  ['a name used twice', 'query B { name }', /^a.graphql: There can be only one operation named "B"/],
])('%s is found, with its file', (_name, text, fault) => {
  const schema = buildSchema('type Query { name: String  old: Int @deprecated  thing(id: ID!): Int }')
  const operations = [
    parse(new Source(text, 'a.graphql')),
    parse(new Source('query B { name }', 'b.graphql')),
  ]
  expect(operationFaults(schema, operations)).toEqual([expect.stringMatching(fault)])
})
