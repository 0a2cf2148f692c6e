import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../app.js'
import { migrate } from '../database/migrate.js'
import { newId } from '../graph/new-id.js'
import { openOffice } from '../open-office.js'
import { type EmptyDatabase, openEmptyDatabase } from '../test-office/empty-database.fixture.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, people, type TestOffice } from '../test-office/test-office.fixture.js'
import { type Browser, browserOf, codesOf, GOOD_PASSWORD } from './access.fixture.js'
import { foundingAddress } from './index.js'

const clock = movedClock()

describe('in production an account with a password only', () => {
  let office: TestOffice
  beforeAll(async () => {
    // People of the template, under the policy of production.
    office = await openTestOffice(clock.now, { mode: 'production' })
  })
  afterAll(() => office.close())

  const codes = async (browser: Browser, query: string) =>
    ((await browser.ask(query)).errors ?? []).map(({ extensions }) => extensions.code)
  const enter = async (person: 'tess' | 'sander') => {
    const browser = await browserOf(office, person)
    const { secret } = await browser.act('beginTotp', null, 'secret')
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: clock.now().epochMilliseconds,
    })
    return { browser, added: await browser.act('confirmTotp', { code }) }
  }

  it('can do nothing but set a second step up, and is told so', async () => {
    const browser = await browserOf(office, 'sander')
    const { viewer } = (await browser.ask('{ viewer { secondFactorNeeded permissions roles } }')).data
    expect(viewer).toEqual({ secondFactorNeeded: true, permissions: [], roles: ['HANDLER'] })
    for (const query of [
      '{ complaints { totalCount } }',
      '{ handlers { totalCount } }',
      '{ node(id: "han_01h455vb4pex5vsknk084sn02q") { id } }',
      'mutation { endOtherSessions { userErrors { code } } }',
    ])
      expect(await codes(browser, query)).toEqual(['FORBIDDEN'])
    expect((await browser.ask('{ complaints { totalCount } }')).errors).toMatchObject([
      { message: expect.stringContaining('second step') },
    ])
    expect((await browser.ask('{ viewer { handler { complaints { totalCount } } } }')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
  })

  it('goes on once there is one, and always keeps one', async () => {
    const { browser, added } = await enter('sander')
    expect(added.viewer).toMatchObject({ secondFactorNeeded: false })
    expect(await codes(browser, '{ complaints { totalCount } }')).toEqual([])
    const removed = await browser.act('removeTotp', {})
    expect(codesOf(removed)).toEqual(['NOT_ALLOWED_NOW'])
  })

  it('keeps one of two that are removed at once', async () => {
    const { browser } = await enter('tess')
    await office.rows(
      `insert into passkey (id, handler_id, credential_id, public_key, counter, transports, name, added_at)
       select $1, id, 'x', 'x', 0, '{}', 'Sleutel', now() from handler where email = $2`,
      [newId(), people.tess.email],
    )
    const [passkey] = (await browser.ask('{ viewer { passkeys { id } } }')).data.viewer.passkeys
    const answers = await Promise.all([
      browser.act('removeTotp', {}),
      browser.act('removePasskey', { passkeyId: passkey.id }),
    ])
    expect(answers.flatMap(codesOf)).toEqual(['NOT_ALLOWED_NOW'])
  })

  it('tells strangers no stack traces and no suggestions', async () => {
    const { errors = [] } = await office.ask('{ viewr { roles } }')
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|stacktrace|at \w+ \(/)
    expect(errors).toHaveLength(1)
  })
})

describe('a production office', () => {
  let database: EmptyDatabase
  let app: App
  let url: string
  beforeAll(async () => {
    database = await openEmptyDatabase()
    const config = { ...database.config, mode: 'production' as const }
    await migrate(config.migrationUrl, config.databaseUrl)
    await openOffice(config, () => {})
    app = await createApp(config, clock.now)
    url = `http://localhost:${await app.listen()}`
  })
  afterAll(async () => {
    await app.close()
    await database.close()
  })

  const founder = {
    officeName: 'De Vlinder',
    officeAddress: 'Postbus 1\n1000 AA Amsterdam',
    name: 'Ada Beheer',
    function: 'Beheerder',
    telephone: '030 225 10 01',
    email: 'ada@office.example',
    password: GOOD_PASSWORD,
  }
  const send = async (query: string, variables: object = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
    return ((await response.json()) as any).data
  }
  const found = async (token: string, changes: object = {}) =>
    (
      await send(
        `mutation ($input: FoundOfficeInput!) { foundOffice(input: $input) {
          viewer { roles secondFactorNeeded } userErrors { code path } } }`,
        { input: { ...founder, token, ...changes } },
      )
    ).foundOffice
  const tokenNow = async () => (await foundingAddress(app.office))?.split('#')[1] ?? ''

  it('has no demonstration people, and nobody can sign in as one', async () => {
    expect(await database.rows('select 1 from handler')).toEqual([])
    const { signIn } = await send(
      'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      { input: { email: people.tess.email, password: 'waarborg-demo' } },
    )
    expect(codesOf(signIn)).toEqual(['WRONG_CREDENTIALS'])
  })

  it('is called what its first administrator says, and has nothing of the demonstration before', async () => {
    const office = async () => (await database.rows('select * from office'))[0]
    expect(JSON.stringify(await office())).not.toMatch(/Marktplaats|Klantzaken|Utrecht|waarborg\.example/)
    const wrong = await found(await tokenNow(), { officeName: ' ', officeAddress: 'x'.repeat(301) })
    expect(wrong.userErrors).toEqual([
      { code: 'REQUIRED', path: ['officeName'] },
      { code: 'TOO_LONG', path: ['officeAddress'] },
    ])
    expect((await office()).name).toBe('Waarborg')
  })

  it('makes its first administrator by the newest link that was printed, once', async () => {
    const older = await tokenNow()
    const token = await tokenNow()
    expect(codesOf(await found(older))).toEqual(['LINK_EXPIRED'])
    const kind = async (each: string) =>
      (await send('query ($token: String!) { invitation(token: $token) { kind name } }', { token: each }))
        .invitation
    expect([await kind(older), await kind(token)]).toEqual([null, { kind: 'FOUND', name: null }])
    const faults = await found(token, { email: 'x', password: 'kort', telephone: 'y' })
    expect(codesOf(faults)).toEqual(['INVALID_FORM', 'INVALID_FORM', 'PASSWORD_TOO_SHORT'])
    const answers = await Promise.all([found(token), found(token, { email: 'eva@office.example' })])
    expect(answers.flatMap(codesOf)).toEqual(['LINK_EXPIRED'])
    expect(answers.flatMap(({ viewer }) => (viewer === null ? [] : [viewer]))).toEqual([
      { roles: ['ADMIN'], secondFactorNeeded: true },
    ])
    expect(await foundingAddress(app.office)).toBeNull()
    expect(await database.rows('select roles from handler')).toEqual([{ roles: ['ADMIN'] }])
    expect(await database.rows('select name, address, telephone from office')).toEqual([
      { name: 'De Vlinder', address: 'Postbus 1\n1000 AA Amsterdam', telephone: '+31302251001' },
    ])
  })

  it('offers no founding to a demonstration, nor a day after it was printed', async () => {
    await database.rows(`update handler set roles = '{HANDLER}'`)
    const token = await tokenNow()
    clock.pass({ hours: 24 })
    expect(codesOf(await found(token))).toEqual(['LINK_EXPIRED'])
    expect(await foundingAddress({ ...app.office, mode: 'demonstration' })).toBeNull()
  })
})
