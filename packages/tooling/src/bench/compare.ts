import { type Call, requestsPerSecond, type Spread, spreadOf, warmUp } from './measure.js'
import type { Question } from './question.js'

/** A question as it is put to the product and to the floor. */
export interface Contest {
  readonly name: string
  readonly product: Call
  readonly floor: Call
}

/** Where the two answer, with one and the same database behind them. */
export interface Pair {
  readonly product: string
  readonly floor: string
}

export interface Comparison {
  /** Answers a second of the product in each round. */
  readonly each: readonly number[]
  readonly productPerSecond: Spread
  /** What the product does for each answer of the floor, within the same round. */
  readonly ratio: Spread
}

export function contestOf(question: Question, cookie: string): Contest {
  const { name, document, variables, values } = question
  return {
    name,
    product: {
      path: '/graphql',
      headers: { cookie },
      bodies: variables.map((given) => JSON.stringify({ query: document, variables: given })),
    },
    floor: {
      path: '/',
      headers: {},
      bodies: variables.map((given) => JSON.stringify({ name, values: values(given) })),
    },
  }
}

/**
 * Rounds in which the product and the floor are asked in turn, at each of the sizes, so that whatever else the
 * machine does falls on all alike, after all of them were warmed up.
 * @returns for each of the sizes, in their order
 */
export async function compare(
  contests: readonly { readonly contest: Contest; readonly at: Pair }[],
  rounds: number,
  seconds: number,
): Promise<readonly Comparison[]> {
  const figures = contests.map(() => ({ product: [] as number[], floor: [] as number[] }))
  for (const { contest, at } of contests) {
    await warmUp(at.product, contest.product)
    await warmUp(at.floor, contest.floor)
  }
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { contest, at }] of contests.entries()) {
      const product = await requestsPerSecond(at.product, contest.product, seconds)
      const floor = await requestsPerSecond(at.floor, contest.floor, seconds)
      figures[index]?.product.push(product)
      figures[index]?.floor.push(floor)
    }
  return figures.map(({ product, floor }) => ({
    each: product,
    productPerSecond: spreadOf(product),
    ratio: spreadOf(product.map((figure, round) => figure / (floor[round] ?? Number.NaN))),
  }))
}
