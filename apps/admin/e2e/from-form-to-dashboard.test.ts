import { type LaunchedBrowser, launchBrowser } from '@waarborg/tooling/browser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillInMatter, fillInPerson, person } from '../../portal/e2e/fill-in.fixture.js'
import { done as englishOfDone } from '../../portal/src/words/en/done.js'
import { words as english } from '../../portal/src/words/en.js'
import { done as dutchOfDone } from '../../portal/src/words/nl/done.js'
import { words as dutch } from '../../portal/src/words/nl.js'
import { DEMONSTRATION_PASSWORD, people } from '../../server/src/demonstration/people.js'
import { openTestOffice, type TestOffice } from '../../server/src/test-office/test-office.fixture.js'

let office: TestOffice
let second: string
let launched: LaunchedBrowser

beforeAll(async () => {
  launched = await launchBrowser()
  office = await openTestOffice()
  second = await office.another()
})
afterAll(async () => {
  await launched?.close()
  await office?.close()
})

const languages = [
  {
    language: 'Dutch',
    words: { ...dutch, done: dutchOfDone },
    form: '/melden',
    category: 'Levering',
    locale: 'nl-NL',
    named: 'Nederlands',
    signIn: 'Aanmelden',
    newest: 'Nieuwste meldingen',
  },
  {
    language: 'English',
    words: { ...english, done: englishOfDone },
    form: '/en/melden',
    category: 'Delivery',
    locale: 'en-GB',
    named: 'English',
    signIn: 'Sign in',
    newest: 'Newest complaints',
  },
]

const RENEWED = ['CoordinatorWork', 'HandlerWork']

test.each(languages)(
  '$language: what is sent on the form to one server appears on the open dashboard of another, without a reload or asking for it again',
  async ({ words, form, category, locale, named, signIn, newest }) => {
    const staff = await (await launched.browser.newContext({ locale })).newPage()
    await staff.goto(`${second}/admin`)
    await staff.getByText(named, { exact: true }).click()
    await staff.getByRole('textbox', { name: /^E-?mail/i }).fill(people.marieke.email)
    await staff.locator('input[type=password]').fill(DEMONSTRATION_PASSWORD)
    await staff.getByRole('button', { name: signIn, exact: true }).click()
    await staff.getByRole('heading', { name: newest }).waitFor()
    await staff.getByText('Live', { exact: true }).waitFor()
    await staff.waitForLoadState('networkidle')

    const asked: string[] = []
    let reloads = 0
    staff.on('request', (request) => {
      if (request.url().includes('/graphql')) asked.push(request.postDataJSON()?.operationName)
    })
    staff.on('load', () => {
      reloads += 1
    })
    const customer = await (await launched.browser.newContext({ locale })).newPage()
    await customer.goto(`${office.url}${form}`)
    await fillInMatter(customer, words, category)
    await fillInPerson(customer, words)
    await customer.getByRole('button', { name: words.form.check.send }).click()
    await customer.getByRole('heading', { level: 1, name: words.done.title }).waitFor()
    const text = (await customer.getByRole('main').textContent()) ?? ''
    const number = /K-\d{4}-\d{6}-\d/.exec(text)?.[0] ?? 'no number on the last page'

    await staff.getByText(number).first().waitFor()
    expect(await staff.getByText(person.name).first().isVisible()).toBe(true)
    expect(reloads).toBe(0)
    // The panels of the roles are asked anew for what changed; the dashboard itself never is.
    expect(asked.filter((operation) => !RENEWED.includes(operation))).toEqual([])
    await staff.context().close()
    await customer.context().close()
  },
)
