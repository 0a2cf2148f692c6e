import type { Temporal } from 'temporal-polyfill'
import { type CategoryId, isAfter, type SellerId } from '../foundation/index.js'
import type { Cause } from './closing.js'

/** By what two complaints are compared, as far as it is known of each. */
export interface Likeness {
  readonly categoryId: CategoryId
  /** The category above that, if there is one. */
  readonly parentCategoryId: CategoryId | null
  /** Known of what was closed before. */
  readonly cause: Cause | null
  readonly article: string | null
  readonly sellerId: SellerId | null
  /** What the order cost. */
  readonly orderAmountInCents: number | null
}

export type LikenessGround =
  | 'SAME_CATEGORY'
  | 'NEIGHBOURING_CATEGORY'
  | 'SAME_CAUSE'
  | 'SAME_ARTICLE'
  | 'SAME_SELLER'
  | 'SAME_AMOUNT_BAND'

export const LIKENESS_GROUNDS: readonly LikenessGround[] = [
  'SAME_CATEGORY',
  'NEIGHBOURING_CATEGORY',
  'SAME_CAUSE',
  'SAME_ARTICLE',
  'SAME_SELLER',
  'SAME_AMOUNT_BAND',
]

const WEIGHTS: Record<LikenessGround, number> = {
  SAME_CATEGORY: 8,
  NEIGHBOURING_CATEGORY: 3,
  SAME_ARTICLE: 4,
  SAME_CAUSE: 3,
  SAME_AMOUNT_BAND: 2,
  SAME_SELLER: 1,
}

/** Upper ends of the bands of what an order costs, in cents, the end included. */
const AMOUNT_BANDS = [2_500, 10_000, 50_000]

/** With fewer than so many, one odd case would look like a rule. @source KM-6 */
export const FEWEST_COMPARABLE = 3
export const MOST_COMPARABLE = 5

export interface Compared<Case> {
  readonly case: Case
  readonly grounds: readonly LikenessGround[]
}

/**
 * The closed complaints that are most like this one, the nearest first and of equally near ones the latest; none when
 * they are too few to learn from. Of another branch of the tree none is comparable. @source KM-6
 */
export function comparableOutcomes<Case extends Likeness & { readonly closedAt: Temporal.Instant }>(
  subject: Likeness,
  cases: readonly Case[],
): readonly Compared<Case>[] {
  const compared = cases
    .map((each) => ({ case: each, grounds: groundsOf(subject, each) }))
    .filter(({ grounds }) => grounds.includes('SAME_CATEGORY') || grounds.includes('NEIGHBOURING_CATEGORY'))
    .toSorted((one, other) => weightOf(other) - weightOf(one) || later(one.case, other.case))
  return compared.length < FEWEST_COMPARABLE ? [] : compared.slice(0, MOST_COMPARABLE)
}

const later = (one: { closedAt: Temporal.Instant }, other: { closedAt: Temporal.Instant }): number =>
  isAfter(one.closedAt, other.closedAt) ? -1 : isAfter(other.closedAt, one.closedAt) ? 1 : 0

const weightOf = ({ grounds }: Pick<Compared<never>, 'grounds'>): number =>
  grounds.reduce((sum, ground) => sum + WEIGHTS[ground], 0)

function groundsOf(subject: Likeness, other: Likeness): readonly LikenessGround[] {
  const isSame = (name: 'cause' | 'article' | 'sellerId') =>
    subject[name] !== null && subject[name] === other[name]
  const isSameCategory = subject.categoryId === other.categoryId
  const band = bandOf(subject)
  const holds: Record<LikenessGround, boolean> = {
    SAME_CATEGORY: isSameCategory,
    NEIGHBOURING_CATEGORY: !isSameCategory && branchOf(subject) === branchOf(other),
    SAME_CAUSE: isSame('cause'),
    SAME_ARTICLE: isSame('article'),
    SAME_SELLER: isSame('sellerId'),
    SAME_AMOUNT_BAND: band !== null && band === bandOf(other),
  }
  return LIKENESS_GROUNDS.filter((ground) => holds[ground])
}

const branchOf = ({ categoryId, parentCategoryId }: Likeness): CategoryId => parentCategoryId ?? categoryId

function bandOf({ orderAmountInCents: cents }: Likeness): number | null {
  if (cents === null) return null
  const band = AMOUNT_BANDS.findIndex((end) => cents <= end)
  return band === -1 ? AMOUNT_BANDS.length : band
}
