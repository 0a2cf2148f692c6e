import { describe, expect, test } from 'vitest'
import { makeOneKey } from '../../server/src/partner-keys/partner-key.fixture.js'
import { words as english } from '../src/app/words/en.js'
import { words as dutch } from '../src/app/words/nl.js'
import { beginJourneys } from './journey.fixture.js'

const { open, office, mustBeAccessible } = beginJourneys()
const { developers } = dutch
const CATEGORIES = '{ categories(first: 1) { nodes { code } } }'

const ask = (secret: string) =>
  office().ask(CATEGORIES, {}, { headers: { authorization: `Bearer ${secret}` } })

test('the administrator makes a key, software uses it, and it is revoked, all where the office is guarded', async () => {
  Object.assign(office().app.office.gate, { guarded: true })
  const page = await open('/developers', { as: 'tess' })
  await page.getByRole('link', { name: developers.make }).click()
  await page.getByRole('textbox', { name: developers.name }).fill('Voorraadkoppeling')
  await page.getByRole('checkbox', { name: developers.scope.CATEGORIES_READ }).check()
  await page.getByRole('searchbox', { name: developers.form.findSellers }).fill('huis')
  await page.getByRole('button', { name: /^Huis & Haard · .* toevoegen$/ }).click()
  await mustBeAccessible(page)
  await page.getByRole('button', { name: developers.form.submit }).click()
  const shown = page.locator('code', { hasText: /^waarborg_demo_/ }).first()
  const secret = (await shown.textContent()) ?? ''
  await mustBeAccessible(page)
  expect((await ask(secret)).data.categories.nodes).toHaveLength(1)
  await page.getByRole('button', { name: developers.once.kept }).click()

  await page.getByRole('heading', { level: 1, name: 'Voorraadkoppeling' }).waitFor()
  expect(await page.content()).not.toContain(secret)
  // Written within a second or two.
  const seen = async () => {
    await page.reload()
    const request = page.getByText('query categories').first().waitFor({ timeout: 3_000 })
    return request.then(
      () => true,
      () => false,
    )
  }
  await expect.poll(seen).toBe(true)
  await mustBeAccessible(page)
  await page.getByRole('button', { name: developers.revoke.open }).click()
  await page.getByRole('dialog').getByRole('button', { name: developers.revoke.submit }).click()
  await page.getByText(/De sleutel werkt niet meer/).waitFor()
  expect((await ask(secret)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])

  await page.goto(`${office().url}/developers/explorer`)
  await page.getByRole('button', { name: /Execute/ }).waitFor()
  // The explorer asks what the graph consists of with the reader's own key.
  const answered = await page.evaluate(async () => {
    const key = /Bearer (waarborg_explorer_[\w-]+)/.exec(document.documentElement.innerHTML)?.[1]
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: '{ handlers(first: 2) { nodes { name } } }' }),
    })
    return response.json()
  })
  expect(answered.data.handlers.nodes).toHaveLength(2)
  Object.assign(office().app.office.gate, { guarded: false })
})

describe.each([
  { locale: 'en', scheme: 'light', width: 1280, words: english },
  { locale: 'nl', scheme: 'dark', width: 320, words: dutch },
] as const)('in $locale, $scheme, $width wide', ({ locale, scheme, width, words }) => {
  test('every page for who builds software can be used by everybody and never scrolls sideways', async () => {
    const page = await open('/developers', { as: 'tess', locale, scheme, width })
    const { partnerKey } = await makeOneKey(office(), { name: 'Koppeling' })
    for (const [path, heading] of [
      ['/admin/developers', words.developers.title],
      ['/admin/developers/keys/new', words.developers.form.title],
      [`/admin/developers/keys/${partnerKey.id}`, 'Koppeling'],
      ['/developers/reference?q=PartnerKey', /Naslag|Reference/],
      ['/developers/access?q=PartnerKey', /Wie ziet wat|Who sees what/],
      ['/developers/changelog', /Wijzigingen|Changes/],
    ] as const) {
      await page.goto(`${office().url}${path}`)
      await page.getByRole('heading', { level: 1, name: heading }).waitFor()
      await page.waitForLoadState('networkidle')
      await mustBeAccessible(page)
    }
  })
})
