import { SignInDocument, SignOutDocument, ViewerDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { submitted } from '../../complaints/acts/submission.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openSocket } from '../../test-office/socket.fixture.js'
import { storedRows } from '../../test-office/stored-rows.fixture.js'
import {
  DEMONSTRATION_PASSWORD,
  openTestOffice,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const { email } = people.sander
const signIn = (input: object = {}, language: 'nl' | 'en' = 'nl') =>
  office.ask(SignInDocument, { input: { email, password: DEMONSTRATION_PASSWORD, ...input } }, { language })

/** The cookie of somebody who signs in now. */
async function signedIn(): Promise<string> {
  const header = (await signIn()).headers.get('set-cookie') ?? ''
  return header.split(';')[0] ?? ''
}

const whoIs = async (cookie: string) =>
  (await office.ask(ViewerDocument, {}, { headers: { cookie } })).data.viewer?.handler.name ?? null

describe('signing in', () => {
  it('gives a session in a cookie that pages cannot read and other sites cannot send', async () => {
    const answer = await signIn()
    expect(answer.data.signIn).toMatchObject({
      viewer: {
        handler: { name: 'Sander Hoekstra' },
        roles: ['HANDLER'],
        sessionEndsAt: '2035-03-05T21:00:00Z',
      },
      userErrors: [],
    })
    const header = answer.headers.get('set-cookie') ?? ''
    expect(header.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=43200',
      'Path=/',
      'SameSite=Strict',
    ])
    expect(header).toMatch(/^waarborg=[\w-]{43};/)
  })

  it('takes the address in any case and with spaces around it', async () => {
    expect((await signIn({ email: ` ${email.toUpperCase()} ` })).data.signIn.userErrors).toEqual([])
  })

  it('keeps only a hash of the session', async () => {
    const token = (await signedIn()).split('=')[1] ?? ''
    const rows = await office.rows('select row_to_json(s)::text as everything from staff_session s')
    expect(rows.length).toBeGreaterThan(0)
    for (const { everything } of rows) {
      expect(everything).not.toContain(token)
      expect(everything).not.toContain(Buffer.from(token).toString('hex'))
      expect(everything).not.toContain(Buffer.from(token, 'base64url').toString('hex'))
    }
  })

  it.each([
    ['nl', 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide.'],
    ['en', 'This e-mail address and password do not belong together. Check both.'],
  ] as const)('answers alike whichever of the two was wrong, in %s', async (language, message) => {
    const rows = await storedRows(office)
    clock.pass({ minutes: 10 })
    const refusals = [
      { password: 'verkeerd' },
      { password: '' },
      { password: `${DEMONSTRATION_PASSWORD}\0` },
      { password: 'a'.repeat(1_000_000) },
      { password: '\uD800' },
      { email: 'niemand@waarborg.example' },
      { email: '' },
      { email: 'geen adres' },
      { email: `${email}\0` },
      { email: "' or true --" },
    ]
    for (const refusal of refusals) {
      // Who guesses too often has to wait.
      clock.pass({ minutes: 1 })
      const answer = await signIn(refusal, language)
      expect(answer.data.signIn).toEqual({
        viewer: null,
        challenge: null,
        userErrors: [{ code: 'WRONG_CREDENTIALS', path: [], message }],
      })
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
    expect(await storedRows(office)).toEqual(rows)
  })

  it('stores passwords as argon2id only', async () => {
    const rows: { hash: string }[] = await office.rows('select hash from handler_password')
    expect(rows).toHaveLength(Object.keys(people).length)
    for (const { hash } of rows) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
})

describe('a session', () => {
  it('ends after two hours without use', async () => {
    const cookie = await signedIn()
    clock.pass({ hours: 1, minutes: 59 })
    expect(await whoIs(cookie)).toBe('Sander Hoekstra')
    clock.pass({ hours: 1, minutes: 59 })
    expect(await whoIs(cookie)).toBe('Sander Hoekstra')
    clock.pass({ hours: 2 })
    expect(await whoIs(cookie)).toBeNull()
  })

  it('is not used by what is only kept open or fresh: a live page left alone ends after two hours', async () => {
    const cookie = await signedIn()
    const { events } = office.app.office
    const socket = openSocket(office.url, { cookie })
    const heard = socket.ask('subscription { dashboardChanged { __typename } }')
    await vi.waitFor(() => expect(events.subscriberCount).toBe(1))
    for (let half = 1; half <= 3; half += 1) {
      clock.pass({ minutes: 30 })
      await submitted(office)
      await vi.waitFor(() => expect(heard.data.length).toBeGreaterThanOrEqual(half))
      const fresh = await office.ask(
        ViewerDocument,
        {},
        { headers: { cookie, 'x-waarborg-unattended': 'yes' } },
      )
      expect(fresh.data.viewer?.handler.name).toBe('Sander Hoekstra')
    }
    clock.pass({ minutes: 30 })
    expect(await whoIs(cookie)).toBeNull()
    await vi.waitFor(() => expect(socket.closed.code).toBe(4401), 10_000)
    socket.dispose()
  })

  it('ends twelve hours after signing in, however it is used', async () => {
    const cookie = await signedIn()
    for (let hour = 0; hour < 11; hour += 1) {
      clock.pass({ hours: 1 })
      expect(await whoIs(cookie)).toBe('Sander Hoekstra')
    }
    clock.pass({ hours: 1 })
    expect(await whoIs(cookie)).toBeNull()
  })

  it('ends by signing out, and so does its cookie; another session of the same person goes on', async () => {
    const cookie = await signedIn()
    const other = await signedIn()
    const answer = await office.ask(SignOutDocument, {}, { headers: { cookie } })
    expect(answer.data.signOut).toEqual({ signedOut: true, userErrors: [] })
    expect(answer.headers.get('set-cookie')).toMatch(/^waarborg=; Max-Age=0;/)
    expect(await whoIs(cookie)).toBeNull()
    expect(await whoIs(other)).toBe('Sander Hoekstra')
  })

  it('is not taken from a cookie that we did not give', async () => {
    const cookie = await signedIn()
    for (const strange of [
      'waarborg=',
      'waarborg=x',
      `${cookie}A`,
      cookie.slice(0, -1),
      cookie.replace('waarborg', 'Waarborg'),
      `waarborg=${'A'.repeat(43)}`,
    ])
      expect(await whoIs(strange)).toBeNull()
  })

  it('has the roles of the present moment', async () => {
    const cookie = await signedIn()
    const complaints = () => office.ask('{ complaints { totalCount } }', {}, { headers: { cookie } })
    expect((await complaints()).errors).toBe(undefined)
    await office.rows(`update handler set roles = '{ADMIN}' where email = $1`, [email])
    expect((await complaints()).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    await office.rows(`update handler set roles = '{ADMIN,HANDLER}' where email = $1`, [email])
    expect((await complaints()).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    await office.rows(`update handler set roles = '{HANDLER}' where email = $1`, [email])
    expect((await complaints()).errors).toBe(undefined)
  })
})
