import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { read, readGraph } from '../graph-files.fixture.js'
import { unnamedBreakingChanges } from './breaking-changes.js'

const published = buildSchema('type Query { name: String  title(in: String): String }')
const current = buildSchema('type Query { title(in: String!): String }')

test('every breaking change since the published graph is named', () => {
  const record = read('breaking-changes.md')
  expect(unnamedBreakingChanges(readGraph('published.graphql'), readGraph('schema.graphql'), record)).toEqual(
    [],
  )
})

test('a breaking change is found', () => {
  expect(unnamedBreakingChanges(published, current, '')).toEqual([
    'Query.name was removed.',
    'Query.title arg in has changed type from String to String!.',
  ])
})

test('a line names one change, with a date and a word for whom it concerns', () => {
  const record = [
    '- 2027-06-01 `Query.name was removed.` Use title.',
    '- `Query.title arg in has changed type from String to String!.` No date.',
    '- 2027-06-01 `Query.title arg in has changed type from String to String!.`',
  ].join('\n')
  expect(unnamedBreakingChanges(published, current, record)).toEqual([
    'Query.title arg in has changed type from String to String!.',
  ])
})

test('an addition breaks nothing', () => {
  expect(
    unnamedBreakingChanges(
      published,
      buildSchema('type Query { name: String  title(in: String): String  more: Int }'),
      '',
    ),
  ).toEqual([])
})
