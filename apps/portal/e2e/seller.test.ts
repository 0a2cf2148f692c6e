import { describe, expect, test } from 'vitest'
import {
  addContact,
  newestToken,
  sellersOf,
} from '../../server/src/seller-contacts/seller-contact.fixture.js'
import { beginJourneys } from './journey.fixture.js'

const journey = beginJourneys()

const words = {
  nl: {
    path: '/verkopers',
    email: 'E-mailadres',
    send: 'Stuur mij een link',
    sent: 'Kijk in uw e-mail',
    signIn: 'Aanmelden',
    signedIn: 'Aangemeld als Noor Smit.',
    make: 'Maak een sleutel',
    name: 'Naam',
    scope: 'Uw accounts zien',
    submit: 'Maak de sleutel',
    kept: 'Ik heb de sleutel bewaard',
    revoke: 'Trek in: Kassa',
    yes: 'Trek de sleutel in',
    revoked: 'Kassa is ingetrokken.',
    signOut: 'Afmelden',
  },
  en: {
    path: '/en/verkopers',
    email: 'E-mail address',
    send: 'Send me a link',
    sent: 'Look in your e-mail',
    signIn: 'Sign in',
    signedIn: 'Signed in as Noor Smit.',
    make: 'Make a key',
    name: 'Name',
    scope: 'See your accounts',
    submit: 'Make the key',
    kept: 'I have kept the key',
    revoke: 'Revoke: Kassa',
    yes: 'Revoke the key',
    revoked: 'Kassa is revoked.',
    signOut: 'Sign out',
  },
} as const

describe.each(['nl', 'en'] as const)('in %s', (locale) => {
  test('a seller signs in by the link, makes a key that asks for its own accounts, and revokes it', async () => {
    const said = words[locale]
    const office = journey.office()
    const sellers = await sellersOf(office)
    const own = sellers[locale === 'nl' ? 0 : 1]
    const email = `noor.${locale}@winkel.example`
    await addContact(office, { email, language: locale.toUpperCase(), sellerIds: [own] })
    const page = await journey.open(said.path)
    await page.getByLabel(said.email).fill(email)
    await page.getByRole('button', { name: said.send }).click()
    await page.getByRole('heading', { name: said.sent }).waitFor()
    await journey.mustBeAccessible(page)

    await page.goto(`${office.url}${said.path}/aanmelden#${await newestToken(office)}`)
    const signIn = page.getByRole('button', { name: said.signIn })
    await signIn.waitFor()
    await journey.mustBeAccessible(page)
    await signIn.click()
    await page.getByText(said.signedIn).waitFor()

    await page.getByRole('button', { name: said.make }).click()
    await page.getByLabel(said.name, { exact: true }).fill('Kassa')
    await page.getByLabel(said.scope).check()
    await journey.mustBeAccessible(page)
    await page.getByRole('button', { name: said.submit }).click()
    const secret = (await page.locator('.secret code').textContent()) ?? ''
    await journey.mustBeAccessible(page)
    const ask = () =>
      office.ask('{ sellers { nodes { id } } }', {}, { headers: { authorization: `Bearer ${secret}` } })
    expect((await ask()).data).toEqual({ sellers: { nodes: [{ id: own }] } })

    await page.getByRole('button', { name: said.kept }).click()
    await page.getByRole('button', { name: said.revoke }).click()
    await journey.mustBeAccessible(page)
    await page.getByRole('button', { name: said.yes }).click()
    await page.getByText(said.revoked).waitFor()
    expect((await ask()).status).toBe(401)
    expect(await page.textContent('body')).not.toContain(secret)

    await page.getByRole('button', { name: said.signOut }).click()
    await page.getByLabel(said.email).waitFor()
  })
})
