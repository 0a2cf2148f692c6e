import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import {
  DEMONSTRATION_PASSWORD,
  openTestOffice,
  type PersonKey,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'
import { type Browser, browserOf, codesOf, openBrowser } from '../access.fixture.js'
import { SoftwareAuthenticator } from '../second-factor/software-authenticator.fixture.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: clock.now().epochMilliseconds + steps * 30_000,
  })

const FACTORS = 'viewer { hasTotp recoveryCodesLeft passkeys { id name lastUsedAt } } recoveryCodes'

/** Sets an app of codes up; gives its secret and the recovery codes. */
async function withTotp(browser: Browser): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = await browser.act('beginTotp', null, 'secret uri')
  const { recoveryCodes } = await browser.act('confirmTotp', { code: codeOf(secret) }, FACTORS)
  clock.pass({ seconds: 60 })
  return { secret, recoveryCodes }
}

/** The password was given; the second step is asked. */
async function challenged(person: PersonKey) {
  const browser = openBrowser(office)
  const input = { email: people[person].email, password: DEMONSTRATION_PASSWORD }
  const { viewer, challenge } = await browser.act(
    'signIn',
    input,
    'viewer { roles } challenge { ticket methods endsAt }',
  )
  expect([viewer, browser.cookie]).toEqual([null, null])
  const complete = (method: string, code: string) =>
    browser.act('completeSignIn', { ticket: challenge.ticket, method, code })
  return { browser, challenge, complete }
}

describe('an app of codes', () => {
  it('counts once a code of it came back, and is asked from then on', async () => {
    const browser = await browserOf(office, 'sander')
    const { secret, uri } = await browser.act('beginTotp', null, 'secret uri')
    expect(uri).toMatch(/^otpauth:\/\/totp\/.*sander.*secret=/)
    expect(codesOf(await browser.act('confirmTotp', { code: '000000' }, FACTORS))).toEqual(['WRONG_CODE'])
    const before = browser.cookie
    const added = await browser.act('confirmTotp', { code: codeOf(secret) }, FACTORS)
    expect(added).toMatchObject({ viewer: { hasTotp: true, recoveryCodesLeft: 10 }, userErrors: [] })
    expect(new Set(added.recoveryCodes).size).toBe(10)
    // The session goes on under another token, and the old one opens nothing.
    expect(browser.cookie).not.toBe(before)
    const old = openBrowser(office)
    old.cookie = before
    expect((await old.ask('{ viewer { roles } }')).data.viewer).toBeNull()
    clock.pass({ seconds: 60 })
    const { challenge, complete } = await challenged('sander')
    expect(challenge.methods).toEqual(['TOTP', 'RECOVERY_CODE'])
    expect(codesOf(await complete('TOTP', '123456'))).toEqual(['WRONG_CODE'])
    expect((await complete('TOTP', codeOf(secret))).viewer.handler.name).toBe(people.sander.name)
  })

  it('does not let the session last longer: it ends twelve hours after signing in all the same', async () => {
    const browser = await browserOf(office, 'marieke')
    const ends = async () => (await browser.ask('{ viewer { sessionEndsAt } }')).data.viewer.sessionEndsAt
    const before = await ends()
    clock.pass({ minutes: 9 })
    await withTotp(browser)
    expect(await ends()).toBe(before)
    // And whoever found the screen open is asked for the password as if nothing happened.
    clock.pass({ minutes: 1 })
    expect(codesOf(await browser.act('removeTotp', {}))).toEqual(['REQUIRED'])
  })

  it('takes each code once, also of two at once, and none from before it; a clock may be one step off', async () => {
    const { secret } = await withTotp(await browserOf(office, 'fatima'))
    const [one, two] = [await challenged('fatima'), await challenged('fatima')]
    const answers = await Promise.all([one, two].map(({ complete }) => complete('TOTP', codeOf(secret, 1))))
    expect(answers.flatMap(codesOf)).toEqual(['WRONG_CODE'])
    for (const steps of [1, 0, -1, 2])
      expect(codesOf(await (await challenged('fatima')).complete('TOTP', codeOf(secret, steps)))).toEqual([
        'WRONG_CODE',
      ])
    clock.pass({ minutes: 10 })
    const later = (steps: number) =>
      challenged('fatima').then(({ complete }) => complete('TOTP', codeOf(secret, steps)))
    expect(codesOf(await later(-2))).toEqual(['WRONG_CODE'])
    expect(codesOf(await later(-1))).toEqual([])
  })

  it('gives five guesses at once, and then one a minute', async () => {
    await withTotp(await browserOf(office, 'joris'))
    const { complete } = await challenged('joris')
    const told: string[] = []
    for (let times = 0; times < 6; times += 1) told.push(...codesOf(await complete('TOTP', `00000${times}`)))
    expect(told).toEqual([...Array(5).fill('WRONG_CODE'), 'THROTTLED'])
  })

  it('is stored sealed, and recovery codes as digests', async () => {
    const { secret, recoveryCodes } = await withTotp(await browserOf(office, 'gerda'))
    const rows = await office.rows(
      `select coalesce(t.secret, t.pending_secret) as sealed from handler_totp t`,
    )
    for (const { sealed } of rows)
      expect(sealed.includes(Buffer.from(Secret.fromBase32(secret).hex, 'hex'))).toBe(false)
    const stored = JSON.stringify(await office.rows('select * from recovery_code'))
    for (const code of recoveryCodes) expect(stored).not.toContain(code)
  })

  it('is removed with the password, and then nothing more is asked', async () => {
    const browser = await browserOf(office, 'emine')
    await withTotp(browser)
    clock.pass({ minutes: 11 })
    expect(codesOf(await browser.act('removeTotp', {}))).toEqual(['REQUIRED'])
    expect(codesOf(await browser.act('removeTotp', { password: 'verkeerd' }))).toEqual(['WRONG_CREDENTIALS'])
    const removed = await browser.act(
      'removeTotp',
      { password: DEMONSTRATION_PASSWORD },
      'viewer { hasTotp recoveryCodesLeft }',
    )
    expect(removed.viewer).toEqual({ hasTotp: false, recoveryCodesLeft: 0 })
    expect((await browserOf(office, 'emine')).cookie).not.toBeNull()
  })
})

describe('a recovery code', () => {
  it('opens once, however it is written; a new set ends the old one', async () => {
    const browser = await browserOf(office, 'lotte')
    const { recoveryCodes } = await withTotp(browser)
    const [first = '', second = ''] = recoveryCodes
    const written = first.toUpperCase().replace('-', ' ')
    expect(codesOf(await (await challenged('lotte')).complete('RECOVERY_CODE', written))).toEqual([])
    expect(codesOf(await (await challenged('lotte')).complete('RECOVERY_CODE', first))).toEqual([
      'WRONG_CODE',
    ])
    expect((await browser.ask('{ viewer { recoveryCodesLeft } }')).data.viewer.recoveryCodesLeft).toBe(9)
    const renewed = await browser.act('renewRecoveryCodes', { password: DEMONSTRATION_PASSWORD }, FACTORS)
    expect(renewed.viewer.recoveryCodesLeft).toBe(10)
    expect(codesOf(await (await challenged('lotte')).complete('RECOVERY_CODE', second))).toEqual([
      'WRONG_CODE',
    ])
    expect(
      codesOf(await (await challenged('lotte')).complete('RECOVERY_CODE', renewed.recoveryCodes[0])),
    ).toEqual([])
  })
})

describe('a ticket of the second step', () => {
  it('ends after ten minutes, opens once, and cannot be made up', async () => {
    const { secret } = await withTotp(await browserOf(office, 'maarten'))
    const late = await challenged('maarten')
    clock.pass({ minutes: 10 })
    expect(codesOf(await late.complete('TOTP', codeOf(secret)))).toEqual(['LINK_EXPIRED'])
    const { challenge, complete } = await challenged('maarten')
    expect(codesOf(await complete('TOTP', codeOf(secret)))).toEqual([])
    clock.pass({ seconds: 60 })
    expect(codesOf(await complete('TOTP', codeOf(secret)))).toEqual(['LINK_EXPIRED'])
    const forged = `${challenge.ticket.slice(0, -1)}${challenge.ticket.endsWith('A') ? 'B' : 'A'}`
    for (const ticket of [forged, '', 'x', challenge.ticket.split('.')[0]])
      expect(
        codesOf(await openBrowser(office).act('completeSignIn', { ticket, method: 'TOTP', code: '1' })),
      ).toEqual(['LINK_EXPIRED'])
  })
})

describe('a passkey', () => {
  const begin = async (browser: Browser) =>
    (await browser.act('beginPasskey', null, 'options')).options as string
  const add = (browser: Browser, response: string) =>
    browser.act('addPasskey', { name: 'Laptop', response }, FACTORS)
  const question = async () => {
    const browser = openBrowser(office)
    const { ticket, options } = await browser.act('beginPasskeySignIn', null, 'ticket options')
    return {
      browser,
      options,
      answer: (response: string) => browser.act('signInWithPasskey', { ticket, response }),
    }
  }
  let authenticator: SoftwareAuthenticator

  it('is added by a person present, here, for this question only', async () => {
    authenticator = new SoftwareAuthenticator(office.url)
    const browser = await browserOf(office, 'hendrik')
    const options = await begin(browser)
    expect(JSON.parse(options)).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    const elsewhere = await begin(await browserOf(office, 'anouk'))
    const refused = [
      authenticator.create(options, { origin: 'https://evil.example' }),
      authenticator.create(options, { challenge: Buffer.from('made up').toString('base64url') }),
      authenticator.create(options, { unverified: true }),
      authenticator.create(elsewhere),
      '{}',
      'no JSON',
    ]
    for (const response of refused) expect(codesOf(await add(browser, response))).toEqual(['PASSKEY_REFUSED'])
    const added = await add(browser, authenticator.create(options))
    expect(added).toMatchObject({
      viewer: { passkeys: [{ name: 'Laptop', lastUsedAt: null }] },
      userErrors: [],
    })
    expect(added.recoveryCodes).toHaveLength(10)
    expect(codesOf(await add(browser, authenticator.create(await begin(browser))))).toEqual([
      'PASSKEY_REFUSED',
    ])
  })

  it('cannot be added after five minutes', async () => {
    const browser = await browserOf(office, 'anouk')
    const options = await begin(browser)
    clock.pass({ minutes: 5, seconds: 1 })
    const response = new SoftwareAuthenticator(office.url).create(options)
    expect(codesOf(await add(browser, response))).toEqual(['PASSKEY_REFUSED'])
  })

  it('signs in by itself, once an answer, and not from elsewhere, for another question or with an old count', async () => {
    const { answer, options, browser } = await question()
    for (const tampering of [{ origin: 'http://localhost' }, { challenge: 'AAAA' }, { unverified: true }])
      expect(codesOf(await answer(authenticator.get(options, tampering)))).toEqual(['PASSKEY_REFUSED'])
    const other = (await question()).options
    expect(codesOf(await answer(authenticator.get(other)))).toEqual(['PASSKEY_REFUSED'])
    const stranger = new SoftwareAuthenticator(office.url)
    expect(codesOf(await answer(stranger.get(options)))).toEqual(['PASSKEY_REFUSED'])
    const response = authenticator.get(options)
    expect((await answer(response)).viewer.handler.name).toBe(people.hendrik.name)
    expect(browser.cookie).not.toBeNull()
    expect(codesOf(await answer(response))).toEqual(['LINK_EXPIRED'])
    const next = await question()
    expect(codesOf(await next.answer(authenticator.get(next.options, { counter: 1 })))).toEqual([
      'PASSKEY_REFUSED',
    ])
  })

  it('is asked after the password, or instead of it', async () => {
    const { challenge } = await challenged('hendrik')
    expect(challenge.methods).toEqual(['PASSKEY', 'RECOVERY_CODE'])
  })

  it('is removed by its owner, and by nobody else', async () => {
    const owner = openBrowser(office)
    const { ticket, options } = await owner.act('beginPasskeySignIn', null, 'ticket options')
    await owner.act('signInWithPasskey', { ticket, response: authenticator.get(options) })
    const [{ id: passkeyId }] = (await owner.ask('{ viewer { passkeys { id } } }')).data.viewer.passkeys
    const other = await browserOf(office, 'tess')
    expect(codesOf(await other.act('removePasskey', { passkeyId }))).toEqual(['UNKNOWN'])
    expect(codesOf(await owner.act('removePasskey', { passkeyId }))).toEqual([])
    expect((await browserOf(office, 'hendrik')).cookie).not.toBeNull()
  })
})
