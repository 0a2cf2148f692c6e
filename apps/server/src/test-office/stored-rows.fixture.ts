import type { TestOffice } from './test-office.fixture.js'

/**
 * How many rows each table holds; the same before and after when nothing was stored. Who is signed in, from where and
 * how often that was tried, and who looked at what, are apart.
 */
export async function storedRows(office: TestOffice): Promise<Record<string, number>> {
  const tables: { name: string }[] = await office.rows(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and
       tablename not in ('staff_session', 'familiar_address', 'throttle', 'complaint_read') order by 1`,
  )
  const counts = tables.map(({ name }) => `(select count(*)::int from ${name}) as ${name}`)
  const [row] = await office.rows(`select ${counts.join(', ')}`)
  return row
}
