import type { Reads } from './reads.js'

/** What an invariant may look at. */
export interface Premises {
  readonly reads: Reads
  readonly dataFolder: string
}

export interface Finding {
  /** How many there were to look at. */
  readonly looked: number
  /** How many are not as they must be; 0 when all is well. */
  readonly faults: number
  /** Some of those, by their ids or numbers. */
  readonly examples: readonly string[]
}

/** Something that always holds. */
export interface Invariant {
  /** As a sentence. */
  readonly name: string
  check(premises: Premises): Promise<Finding>
}

const EXAMPLES = 3

/**
 * One that a statement can tell.
 * @param looked what is counted to say how many were looked at, as a `from` clause
 * @param faults gives one row for each that is not as it must be, its id or number first
 */
export const invariant = (name: string, looked: string, faults: string): Invariant => ({
  name,
  async check({ reads }) {
    const row = await reads.row<Finding>({
      text: `with fault (id) as materialized (${faults})
        select (select count(*) from ${looked})::float8 as looked, (select count(*) from fault)::float8 as faults,
          array(select id::text from fault limit ${EXAMPLES}) as examples`,
      values: [],
    })
    if (row === undefined) throw new Error('A count gave no row.')
    return row
  },
})

export const examplesOf = (ids: readonly string[]): Finding['examples'] => ids.slice(0, EXAMPLES)
