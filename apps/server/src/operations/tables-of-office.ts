import pg from 'pg'

export interface OfficeTable {
  readonly name: string
  /** Those that hold what was written; what PostgreSQL computes is left out. */
  readonly columns: readonly string[]
}

export interface OfficeSequence {
  readonly name: string
  readonly lastValue: string
  readonly isCalled: boolean
}

export const quoted = pg.escapeIdentifier

const ours = `c.relnamespace = 'public'::regnamespace
  and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')`

/** Every table there is, as the catalogue knows them, so that a table of tomorrow is not forgotten. */
export async function tablesOf(client: pg.ClientBase): Promise<OfficeTable[]> {
  const { rows } = await client.query<OfficeTable>(`
    select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and ${ours} group by c.relname order by c.relname`)
  return rows
}

/** Where each sequence stands; later than any transaction that can be seen, never earlier. */
export async function sequencesOf(client: pg.ClientBase): Promise<OfficeSequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname::text as name from pg_class c where c.relkind = 'S' and ${ours} order by c.relname`,
  )
  const sequences: OfficeSequence[] = []
  for (const { name } of rows) {
    const state = await client.query<Omit<OfficeSequence, 'name'>>(
      `select last_value::text as "lastValue", is_called as "isCalled" from public.${quoted(name)}`,
    )
    sequences.push(...state.rows.map((row) => ({ name, ...row })))
  }
  return sequences
}

/** What stands in the way of a restore: anything at all. */
export async function relationsOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname::text as name from pg_class c where c.relkind in ('r', 'p', 'v', 'm', 'S') and ${ours} order by 1`,
  )
  return rows.map(({ name }) => name)
}
