import type pg from 'pg'
import type { EntityManager } from 'typeorm'
import { type Ask, composed, type Statement } from './reads.js'
import { wakeAfterCommit } from './wake.js'

/** One insert or update, with the places of its own values. */
export interface Write {
  readonly sql: string
  readonly values: readonly unknown[]
  /** The channel on which others are told once it is committed. */
  readonly wakes?: string
}

/**
 * Several writes as one prepared statement: one journey to the database instead of one for each. None of them sees
 * what another writes, and what refers to another's row is checked when all are done.
 */
export async function writeTogether(manager: EntityManager, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return
  for (const channel of wokenBy(writes)) wakeAfterCommit(manager, channel)
  const { text, values } = asStatement(writes)
  await prepared(manager, text, values)
}

/** The channels on which others are told of these writes. */
export const wokenBy = (writes: readonly Write[]): ReadonlySet<string> =>
  new Set(writes.flatMap(({ wakes }) => wakes ?? []))

/** The writes as one statement; PostgreSQL does the last of them first. */
export const asStatement = (writes: readonly Write[]): Statement =>
  composed(
    textOf(writes),
    writes.flatMap(({ values }) => values),
  )

/** Texts by the texts that they are made of, step by step: an office composes few, and each of them often. */
class Step {
  text: string | null = null
  readonly next = new Map<string, Step>()
}

const start = new Step()

function textOf(writes: readonly Write[]): string {
  let step = start
  for (const { sql } of writes) {
    const next = step.next.get(sql) ?? new Step()
    step.next.set(sql, next)
    step = next
  }
  step.text ??= compose(writes)
  return step.text
}

function compose(writes: readonly Write[]): string {
  let before = 0
  const parts = writes.map(({ sql, values }, index) => {
    const placed = sql.replace(/\$(\d+)/g, (_place, own: string) => `$${Number(own) + before}`)
    before += values.length
    return `write${index} as (${placed})`
  })
  return `with ${parts.join(', ')} select 1`
}

/** The rows of a statement that is prepared once for each connection, within the transaction of the manager. */
export async function prepared<Row>(
  manager: EntityManager,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const client = (await manager.queryRunner?.connect()) as pg.ClientBase | undefined
  if (client === undefined) throw new Error('A prepared statement belongs in a transaction.')
  const { rows } = await client.query({ ...composed(text, values), values: [...values] })
  return rows as Row[]
}

/** Asks within the transaction of the manager. */
export const askWithin =
  (manager: EntityManager): Ask =>
  (text, values) =>
    prepared(manager, text, values)
