import { expect, test } from 'vitest'
import type { CategoryId } from '../foundation/index.js'
import { type Category, offeredCategories } from './category.js'

const category = (id: string, parentId: string | null = null, retired = false): Category => ({
  id: id as CategoryId,
  code: id,
  parentId: parentId as CategoryId | null,
  retired,
})
const offered = (...tree: readonly Category[]) => offeredCategories(tree).map(({ code }) => code)

test('KM-8 a retired category is not offered to a new complaint', () => {
  expect(offered(category('A'), category('B', null, true))).toEqual(['A'])
})

test('KM-8 nothing under a retired category is offered, however deep', () => {
  const retired = category('A', null, true)
  expect(offered(retired, category('A1', 'A'), category('A1a', 'A1'), category('B'))).toEqual(['B'])
})

test('KM-8 a tree that was tied into a ring by mistake still ends', () => {
  expect(offered(category('A', 'B'), category('B', 'A'))).toEqual(['A', 'B'])
})
