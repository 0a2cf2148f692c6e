import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { demonstrationKey } from '../access/index.js'
import { sellerLinkFor } from '../seller-contacts/index.js'
import { signIn } from '../seller-contacts/seller-contact.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
let readme: string
beforeAll(async () => {
  office = await openTestOffice()
  readme = await readFile(fileURLToPath(new URL('../../../../README.md', import.meta.url)), 'utf8')
})
afterAll(() => office.close())

it('D-16 the key of the README asks the affairs of its own seller, and of no other', async () => {
  const { secret } = demonstrationKey()
  expect(readme).toContain(secret)
  const { data } = await office.ask(
    '{ sellers { totalCount nodes { name } } violations { totalCount } }',
    {},
    { headers: { authorization: `Bearer ${secret}` } },
  )
  const [{ own }] = await office.rows(`select count(*)::int as own from partner_key_seller`)
  expect(data.sellers.totalCount).toBe(own)
  expect(data.violations.totalCount).toBeGreaterThan(0)
})

it('the contacts of the README sign in by a link that is printed, once', async () => {
  const contacts: { email: string }[] = await office.rows('select email from seller_contact order by name')
  expect(contacts).toHaveLength(2)
  for (const { email } of contacts) {
    expect(readme).toContain(email)
    const address = await sellerLinkFor(office.app.office, email, Temporal.Now.instant())
    const token = address?.split('#')[1] ?? ''
    expect((await signIn(office, token)).data.signInSeller.signedIn).toBe(true)
    expect((await signIn(office, token)).data.signInSeller.signedIn).toBe(false)
  }
  expect(await sellerLinkFor(office.app.office, 'niemand@verkoper.example', Temporal.Now.instant())).toBe(
    null,
  )
})
