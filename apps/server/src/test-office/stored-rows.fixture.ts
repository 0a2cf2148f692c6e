import { SIGN_IN_ACTS } from '../access/index.js'
import type { TestOffice } from './test-office.fixture.js'

/**
 * How many rows each table holds; the same before and after when nothing was stored. Who is signed in, from where and
 * how often that was tried, what the journal tells of that, and who looked at what, are apart.
 */
export async function storedRows(office: TestOffice): Promise<Record<string, number>> {
  const tables: { name: string }[] = await office.rows(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and
       tablename not in ('staff_session', 'familiar_address', 'throttle', 'failed_sign_in', 'complaint_read',
         'search_word') order by 1`,
  )
  const signIns = `act not in (${SIGN_IN_ACTS.map((act) => `'${act}'`).join(', ')})`
  const counts = tables.map(
    ({ name }) =>
      `(select count(*)::int from ${name} where ${name === 'journal_entry' ? signIns : 'true'}) as ${name}`,
  )
  const [row] = await office.rows(`select ${counts.join(', ')}`)
  return row
}
