import { createHash } from 'node:crypto'
import type pg from 'pg'

/** One SQL statement with its values; a statement with a name is prepared once per connection. */
export interface Statement {
  readonly name?: string | undefined
  readonly text: string
  readonly values: readonly unknown[]
}

/** So many different statements are kept prepared on each connection; more is somebody who never asks the same twice. */
const MOST_PREPARED = 400

const names = new Map<string, string>()

/** A name for a composed statement, by which it is prepared once; none when there are too many. */
export function nameOf(text: string): string | undefined {
  let name = names.get(text)
  if (name === undefined && names.size < MOST_PREPARED) {
    name = createHash('sha256').update(text).digest('base64url').slice(0, 32)
    names.set(text, name)
  }
  return name
}

/** A statement whose text was composed. */
export const composed = (text: string, values: readonly unknown[]): Statement => ({
  name: nameOf(text),
  text,
  values,
})

/** The rows of a statement as one JSON value, in their order. */
export const rowsOf = (statement: string): string =>
  `(select coalesce(json_agg(asked), '[]') from (${statement}) asked)`

/** Asks for the rows of a composed statement: of the pool, or of a transaction. */
export type Ask = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>

/** Reading: plain rows from named statements on the driver's own pool. Counts what it asks. */
export class Reads {
  statements = 0

  constructor(private readonly pool: pg.Pool) {}

  readonly ask: Ask = (text, values) => this.rows(composed(text, values))

  async rows<Row>(statement: Statement): Promise<Row[]> {
    this.statements += 1
    const result = await this.pool.query({ ...statement, values: [...statement.values] })
    return result.rows as Row[]
  }

  async row<Row>(statement: Statement): Promise<Row | undefined> {
    return (await this.rows<Row>(statement))[0]
  }
}
