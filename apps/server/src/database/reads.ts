import type pg from 'pg'

/** One SQL statement with its values; a statement with a name is prepared once per connection. */
export interface Statement {
  readonly name?: string
  readonly text: string
  readonly values: readonly unknown[]
}

/** Reading: plain rows from named statements on the driver's own pool. Counts what it asks. */
export class Reads {
  statements = 0

  constructor(private readonly pool: pg.Pool) {}

  async rows<Row>(statement: Statement): Promise<Row[]> {
    this.statements += 1
    const { name, text, values } = statement
    const result = await this.pool.query({
      ...(name === undefined ? {} : { name }),
      text,
      values: [...values],
    })
    return result.rows as Row[]
  }

  async row<Row>(statement: Statement): Promise<Row | undefined> {
    return (await this.rows<Row>(statement))[0]
  }
}
