import { expect, test } from 'vitest'
import { inColumns } from './in-columns.js'
import { panelsFor } from './role-panels.js'

test('who has two roles sees the panels of both, each once', () => {
  const both = panelsFor(['HANDLER', 'COORDINATOR'])
  expect(new Set(both)).toEqual(new Set([...panelsFor(['HANDLER']), ...panelsFor(['COORDINATOR'])]))
  expect(both).toHaveLength(new Set(both).size)
  expect(both.slice(0, 2)).toEqual(['attention', 'mine'])
})

test.each([
  ['HANDLER', 'mine'],
  ['COORDINATOR', 'attention'],
  ['MANAGEMENT', 'unread'],
  ['POLICY_OFFICER', 'violations'],
  ['AUDITOR', 'trends'],
  ['ADMIN', 'people'],
] as const)('what matters to %s comes first: %s', (role, first) => {
  expect(panelsFor([role])[0]).toBe(first)
})

test('each panel stands in one of two columns, in the order in which they matter', () => {
  const names = panelsFor(['HANDLER', 'COORDINATOR'])
  const columns = inColumns(names)
  expect(columns.flat().toSorted()).toEqual(names.toSorted())
  for (const column of columns) {
    expect(column.length).toBeGreaterThan(1)
    expect(column).toEqual(names.filter((name) => column.includes(name)))
  }
})
