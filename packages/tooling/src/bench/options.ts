import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Complaints in each office that is compared, the smallest first. */
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly seconds: number
  readonly importRows: number
  readonly subscribers: number
  /** Accounts with policy points, of twenty entries each. */
  readonly sellers: number
  /** What is measured; everything when empty. */
  readonly only: readonly string[]
}

export const PARTS = [
  'questions',
  'rules',
  'key',
  'submit',
  'event',
  'import',
  'points',
  'pages',
  'starts',
] as const

export const BENCH_HELP = `npm run bench -- [options]
  --large            also at 2,000,000 complaints
  --sizes 20000,…    complaints in each office instead of 20,000 and 200,000
  --rounds 5         how often each is measured; one more warms up
  --seconds 3        how long each time
  --import 1000000   rows of the file that is imported
  --subscribers 1000
  --sellers 100000   accounts with policy points, of twenty entries each
  --only ${PARTS.join(',')}`

/** @throws Error that says what is wrong with the words */
export function readBenchOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      large: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '20000,200000' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      import: { type: 'string', default: '1000000' },
      subscribers: { type: 'string', default: '1000' },
      sellers: { type: 'string', default: '100000' },
      only: { type: 'string', default: '' },
    },
  })
  const sizes = [...values.sizes.split(','), ...(values.large ? ['2000000'] : [])].map((size) =>
    whole('sizes', size),
  )
  const only = values.only.split(',').filter((part) => part !== '')
  const unknown = only.find((part) => !(PARTS as readonly string[]).includes(part))
  if (unknown !== undefined) throw new Error(`--only knows ${PARTS.join(', ')}; not ${unknown}.`)
  return {
    sizes: sizes.toSorted((a, b) => a - b),
    rounds: whole('rounds', values.rounds),
    seconds: whole('seconds', values.seconds),
    importRows: whole('import', values.import),
    subscribers: whole('subscribers', values.subscribers),
    sellers: whole('sellers', values.sellers),
    only,
  }
}

function whole(name: string, text: string): number {
  const figure = Number(text)
  if (!Number.isSafeInteger(figure) || figure < 1) throw new Error(`--${name} wants a whole number above 0.`)
  return figure
}
