import { expect, test } from 'vitest'
import type { CategoryId, SellerId } from '../foundation/index.js'
import { moment } from '../foundation/moments.fixture.js'
import {
  comparableOutcomes,
  FEWEST_COMPARABLE,
  type Likeness,
  MOST_COMPARABLE,
} from './comparable-outcomes.js'

const category = (code: string) => code as CategoryId
const late: Likeness = {
  categoryId: category('LEV-01'),
  parentCategoryId: category('LEV'),
  cause: 'SERVICE',
  article: 'Koffiezetter',
  sellerId: 'winkel' as SellerId,
  orderAmountInCents: 10_000,
}
const unlike: Likeness = {
  ...late,
  categoryId: category('LEV-02'),
  cause: null,
  article: null,
  sellerId: null,
  orderAmountInCents: null,
}
const closed = (likeness: Likeness, day = 1) => ({
  ...likeness,
  closedAt: moment(`2026-03-${String(day).padStart(2, '0')}T10:00`),
})

test('KM-6 the nearest come first, with what they have in common', () => {
  const far = closed(unlike)
  const near = closed({ ...unlike, categoryId: late.categoryId })
  const nearest = closed({ ...late, orderAmountInCents: 2_501 })
  expect(comparableOutcomes(late, [far, near, nearest])).toEqual([
    {
      case: nearest,
      grounds: ['SAME_CATEGORY', 'SAME_CAUSE', 'SAME_ARTICLE', 'SAME_SELLER', 'SAME_AMOUNT_BAND'],
    },
    { case: near, grounds: ['SAME_CATEGORY'] },
    { case: far, grounds: ['NEIGHBOURING_CATEGORY'] },
  ])
})

test('KM-6 of equally near ones the latest come first, and no more than can be read', () => {
  const days = Array.from({ length: MOST_COMPARABLE + 2 }, (_, index) => closed(late, index + 1))
  expect(
    comparableOutcomes(late, days).map(({ case: { closedAt } }) => closedAt.toString().slice(8, 10)),
  ).toEqual(['07', '06', '05', '04', '03'])
})

test('KM-6 too few cases are no measure, and another branch of the tree is not comparable', () => {
  const few = Array.from({ length: FEWEST_COMPARABLE - 1 }, () => closed(late))
  const elsewhere = closed({ ...late, categoryId: category('ART-01'), parentCategoryId: category('ART') })
  expect(comparableOutcomes(late, [...few, elsewhere, elsewhere])).toEqual([])
  expect(comparableOutcomes(late, [...few, closed(unlike)])).toHaveLength(FEWEST_COMPARABLE)
})

test.each([
  [2_500, 1, true],
  [2_501, 2_500, false],
  [10_000, 2_501, true],
  [50_000, 10_001, true],
  [50_001, 900_000, true],
  [50_001, 50_000, false],
])('KM-6 orders of %i and %i cents are in one band: %s', (one, other, isSame) => {
  const cases = Array.from({ length: 3 }, () => closed({ ...late, orderAmountInCents: other }))
  const [first] = comparableOutcomes({ ...late, orderAmountInCents: one }, cases)
  expect(first?.grounds.includes('SAME_AMOUNT_BAND')).toBe(isSame)
})
