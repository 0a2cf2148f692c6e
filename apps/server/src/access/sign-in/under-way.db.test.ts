import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  DEMONSTRATION_PASSWORD,
  openTestOffice,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'
import { codesOf, GOOD_PASSWORD, openBrowser } from '../access.fixture.js'
import { hashPassword } from '../passwords/password.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

it('a sign-in that is under way while the password changes lets nobody in by the older one', async () => {
  const { email } = people.sander
  const client = new pg.Client({ connectionString: office.config.migrationUrl })
  await client.connect()
  await client.query('begin')
  // As every act on a person does first.
  await client.query('select from handler where email = $1 for update', [email])
  await client.query(
    'update handler_password set hash = $1 where handler_id = (select id from handler where email = $2)',
    [await hashPassword(GOOD_PASSWORD), email],
  )
  const browser = openBrowser(office)
  const answer = browser.act('signIn', { email, password: DEMONSTRATION_PASSWORD })
  const waiting = async () =>
    (await office.rows(`select 1 from pg_locks where not granted and locktype in ('transactionid', 'tuple')`))
      .length
  await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThan(0)
  await client.query('commit')
  await client.end()
  expect(codesOf(await answer)).toEqual(['WRONG_CREDENTIALS'])
  expect(browser.cookie).toBeNull()
  const fresh = openBrowser(office)
  expect(codesOf(await fresh.act('signIn', { email, password: GOOD_PASSWORD }))).toEqual([])
})
