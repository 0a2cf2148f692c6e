import type pg from 'pg'
import type { EntityManager } from 'typeorm'
import { type Ask, composed, type Statement } from './reads.js'
import { wakeAfterCommit } from './wake.js'

/** An insert in its parts. One object for each that is meant: rows of the same are written side by side. */
export interface Insert {
  /** The table with its columns. */
  readonly into: string
  /** In brackets, with the places of their values. */
  readonly rows: string
  /** Without places. */
  readonly onConflict?: string
}

/** One insert or update, with the places of its own values. */
export interface Write {
  readonly sql: string | Insert
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

/**
 * The writes as one statement; PostgreSQL does the last of them first.
 * @param forms more than one when they are alike; their rows are written in the order of their first values, so that no
 *   two statements wait for each other
 */
export function asStatement(...forms: readonly (readonly Write[])[]): Statement {
  const [first = []] = forms
  const values = first.flatMap((_, place) => {
    const rows = forms.map((writes) => writes[place]?.values ?? [])
    return rows.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)).flat()
  })
  return composed(textOf(first, forms.length), values)
}

/** Those that add rows to the same tables in the same way, by groups. */
export function alike(forms: readonly (readonly Write[])[]): readonly (readonly (readonly Write[])[])[] {
  const groups = new Map<unknown, (readonly Write[])[]>()
  for (const writes of forms) {
    const key = writes.every(({ sql }) => typeof sql === 'object') ? stepOf(writes) : {}
    groups.set(key, [...(groups.get(key) ?? []), writes])
  }
  return [...groups.values()]
}

/** Texts by what they are made of, step by step: an office composes few, and each of them often. */
class Step {
  /** By the number of forms. */
  readonly texts = new Map<number, string>()
  readonly next = new Map<Write['sql'], Step>()
}

const start = new Step()

function stepOf(writes: readonly Write[]): Step {
  let step = start
  for (const { sql } of writes) {
    const next = step.next.get(sql) ?? new Step()
    step.next.set(sql, next)
    step = next
  }
  return step
}

function textOf(writes: readonly Write[], forms: number): string {
  const { texts } = stepOf(writes)
  const text = texts.get(forms) ?? compose(writes, forms)
  texts.set(forms, text)
  return text
}

function compose(writes: readonly Write[], forms: number): string {
  let before = 0
  const parts = writes.map(({ sql, values }, index) => {
    const placed = (text: string, form: number) =>
      text.replace(/\$(\d+)/g, (_place, own: string) => `$${Number(own) + before + form * values.length}`)
    const text = typeof sql === 'string' ? placed(sql, 0) : insertOf(sql, forms, placed)
    before += values.length * forms
    return `write${index} as (${text})`
  })
  return `with ${parts.join(', ')} select 1`
}

function insertOf(
  { into, rows, onConflict = '' }: Insert,
  forms: number,
  placed: (text: string, form: number) => string,
): string {
  const all = Array.from({ length: forms }, (_, form) => placed(rows, form))
  return `insert into ${into} values ${all.join(', ')} ${onConflict}`
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
