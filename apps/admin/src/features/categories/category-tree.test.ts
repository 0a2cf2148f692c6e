import { expect, test } from 'vitest'
import { categoryTree } from './category-tree.js'

test('every category stands below its parent, sisters in the order given', () => {
  const tree = categoryTree([
    { id: 'b2', parent: { id: 'b' } },
    { id: 'a', parent: null },
    { id: 'b' },
    { id: 'b21', parent: { id: 'b2' } },
    { id: 'b1', parent: { id: 'b' } },
    { id: 'x1', parent: { id: 'elsewhere' } },
  ])
  expect(tree.map(({ id, depth }) => `${'-'.repeat(depth)}${id}`)).toEqual([
    'a',
    'b',
    '-b2',
    '--b21',
    '-b1',
    'x1',
  ])
})
