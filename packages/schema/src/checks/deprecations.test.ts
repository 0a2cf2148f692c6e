import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { readGraph } from '../graph-files.fixture.js'
import { deprecationFaults } from './deprecations.js'

const graph = (reason: string | null) =>
  buildSchema(`type Query { name: String ${reason === null ? '' : `@deprecated(reason: "${reason}")`} }`)
const faults = (now: string, before: string | null = null) => deprecationFaults(graph(now), graph(before))

test('what is deprecated tells its last day, six months ahead, and keeps to it', () => {
  expect(deprecationFaults(readGraph('schema.graphql'), readGraph('published.graphql'))).toEqual([])
})

test.each([
  ['Use title. (since 2026-11-21, until 2027-05-21)', null],
  ['Use title. (since 2026-08-31, until 2027-03-01)', null],
  ['Use title. (since 2026-01-01, until 2027-01-01)', 'Use title. (since 2026-01-01, until 2026-07-01)'],
])('%s is enough notice', (now, before) => {
  expect(faults(now, before)).toEqual([])
})

test.each([
  ['Use title.', null, /end the reason with/],
  ['Use title. (since 2026-11-21, until 2027-05-20)', null, /within six months/],
  ['Use title. (since 2026-05-21, until 2026-11-20)', null, /within six months/],
  [
    'No more. (since 2026-01-01, until 2026-07-01)',
    'No more. (since 2026-01-01, until 2026-09-01)',
    /were told/,
  ],
  [
    'No more. (since 2025-01-01, until 2027-07-01)',
    'No more. (since 2026-01-01, until 2026-09-01)',
    /were told/,
  ],
])('%s is refused', (now, before, fault) => {
  expect(faults(now, before)).toEqual([expect.stringMatching(fault)])
})

test('a deprecation is found wherever it stands', () => {
  const everywhere = buildSchema(`
    type Query { field(argument: Input @deprecated(reason: "x")): Kind @deprecated(reason: "x") }
    input Input { field: Int @deprecated(reason: "x") }
    enum Kind { A @deprecated(reason: "x") B }`)
  const found = deprecationFaults(everywhere, everywhere).map((fault) => fault.replace(/: end .*$/, ''))
  expect(found.sort()).toEqual(['Input.field', 'Kind.A', 'Query.field', 'Query.field(argument:)'])
})
