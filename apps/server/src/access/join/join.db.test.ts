import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import {
  DEMONSTRATION_PASSWORD,
  openTestOffice,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'
import { browserOf, codesOf, GOOD_PASSWORD, openBrowser, tokenFor } from '../access.fixture.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const ask = (email: string) => openBrowser(office).act('requestPasswordReset', { email }, 'requested')
const reset = (token: string, password = GOOD_PASSWORD) =>
  openBrowser(office).act('resetPassword', { token, password }, 'changed')
const resetToken = async (email: string) => {
  clock.pass({ hours: 1 })
  await ask(email)
  return tokenFor(office, 'RESET', email)
}
const mailsOwed = async () =>
  (
    await office.rows(
      `select count(*)::int as n from outbox_message where kind = 'password-reset' and handler_id is not null`,
    )
  )[0].n

describe('asking for another password', () => {
  it('is answered and stored alike whoever asks, and mails only who is there', async () => {
    await office.rows(`update handler set account_state = 'DISABLED', on_duty = false where email = $1`, [
      people.joris.email,
    ])
    const stored = async () =>
      (
        await office.rows(
          'select (select count(*)::int from one_time_link) as links, (select count(*)::int from outbox_message) as mails',
        )
      )[0]
    const grown: object[] = []
    const answers = []
    const before = await mailsOwed()
    for (const email of [people.sander.email, 'niemand@waarborg.example', people.joris.email]) {
      const [at, statements] = [await stored(), office.app.office.reads.statements]
      answers.push(await ask(email))
      const now = await stored()
      grown.push({
        links: now.links - at.links,
        mails: now.mails - at.mails,
        asked: office.app.office.reads.statements - statements,
      })
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ requested: true, userErrors: [] })]),
    )
    expect(new Set(grown.map((each) => JSON.stringify(each))).size).toBe(1)
    expect((await mailsOwed()) - before).toBe(1)
  })

  it('mails an address three times an hour, and goes on answering the same', async () => {
    clock.pass({ hours: 2 })
    const before = await mailsOwed()
    for (let times = 0; times < 5; times += 1) expect((await ask(people.fatima.email)).requested).toBe(true)
    expect((await mailsOwed()) - before).toBe(3)
  })
})

describe('the link of a reset', () => {
  it('changes the password once, ends every session, and the older password opens nothing', async () => {
    const browser = await browserOf(office, 'emine')
    const token = await resetToken(people.emine.email)
    expect(codesOf(await reset(token, 'emine karadağ!'))).toEqual(['PASSWORD_GUESSABLE'])
    expect((await reset(token)).changed).toBe(true)
    expect(codesOf(await reset(token))).toEqual(['LINK_EXPIRED'])
    expect((await browser.ask('{ viewer { roles } }')).data.viewer).toBeNull()
    const signIn = (password: string) =>
      openBrowser(office).act('signIn', { email: people.emine.email, password })
    expect(codesOf(await signIn(DEMONSTRATION_PASSWORD))).toEqual(['WRONG_CREDENTIALS'])
    expect(codesOf(await signIn(GOOD_PASSWORD))).toEqual([])
  })

  it('works for one of two at once', async () => {
    const token = await resetToken(people.gerda.email)
    const answers = await Promise.all([reset(token), reset(token, `${GOOD_PASSWORD} twee`)])
    expect(answers.flatMap(codesOf)).toEqual(['LINK_EXPIRED'])
  })

  it('ends after an hour, after another one was used, and is good for nothing else', async () => {
    const late = await resetToken(people.maarten.email)
    clock.pass({ hours: 1 })
    expect(codesOf(await reset(late))).toEqual(['LINK_EXPIRED'])
    const [first, second] = [await resetToken(people.marieke.email), null]
    expect(second).toBeNull()
    clock.pass({ minutes: 20 })
    await ask(people.marieke.email)
    expect((await reset(await tokenFor(office, 'RESET', people.marieke.email))).changed).toBe(true)
    expect(codesOf(await reset(first))).toEqual(['LINK_EXPIRED'])
    const other = await resetToken(people.hendrik.email)
    const elsewhere = openBrowser(office)
    expect(
      codesOf(await elsewhere.act('acceptInvitation', { token: other, password: GOOD_PASSWORD })),
    ).toEqual(['LINK_EXPIRED'])
    expect(
      codesOf(await elsewhere.act('completeSignIn', { ticket: other, method: 'TOTP', code: '1' })),
    ).toEqual(['LINK_EXPIRED'])
    for (const wrong of ['', 'x', `${other}x`, other.toUpperCase(), `${'A'.repeat(22)}.${'A'.repeat(22)}`])
      expect(codesOf(await reset(wrong))).toEqual(['LINK_EXPIRED'])
  })

  it('is not in the database: only who holds the key can make it', async () => {
    const token = await resetToken(people.ravi.email)
    const [, secret = ''] = token.split('.')
    for (const table of ['one_time_link', 'outbox_message', 'journal_entry'])
      expect(JSON.stringify(await office.rows(`select * from ${table}`))).not.toContain(secret)
  })
})

it('changing the password takes the present one, and a new one that nobody can guess', async () => {
  const browser = await browserOf(office, 'anouk')
  const change = (current: string, password: string) =>
    browser.act('changePassword', { current, password }, 'changed')
  expect(codesOf(await change('verkeerd', GOOD_PASSWORD))).toEqual(['WRONG_CREDENTIALS'])
  expect(codesOf(await change(DEMONSTRATION_PASSWORD, 'password1234'))).toEqual(['PASSWORD_LEAKED'])
  expect((await change(DEMONSTRATION_PASSWORD, GOOD_PASSWORD)).changed).toBe(true)
  expect((await browser.ask('{ viewer { hasPassword } }')).data.viewer).toEqual({ hasPassword: true })
})
