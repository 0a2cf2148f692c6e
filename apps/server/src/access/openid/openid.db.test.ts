import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestOffice, people, type TestOffice } from '../../test-office/test-office.fixture.js'
import { browserOf, personOf } from '../access.fixture.js'
import { readJourney, writeJourney } from './openid-cookie.js'
import { CLIENT, openProvider, type ProviderAccount, Wanderer } from './openid-provider.fixture.js'

let provider: Awaited<ReturnType<typeof openProvider>>
let office: TestOffice
beforeAll(async () => {
  provider = await openProvider()
  const openIdConnect = { issuer: provider.issuer, ...CLIENT, name: 'Kantooraccount' }
  office = await openTestOffice(undefined, { openIdConnect })
  provider.serve(office.url)
})
afterAll(async () => {
  await office.close()
  await provider.close()
})
beforeEach(() => office.rows('delete from staff_session'))

const start = () => `${office.url}/admin/sign-in/openid`
const verified = (email: string): ProviderAccount => ({ email, email_verified: true })
const whoIs = async (wanderer: Wanderer) => {
  const headers = { cookie: wanderer.cookiesFor(office.url) }
  const { data } = await office.ask(
    '{ viewer { handler { email } hasPassword secondFactorNeeded } }',
    {},
    { headers },
  )
  return data.viewer?.handler.email ?? null
}
const enter = async (subject: string, account: ProviderAccount, asked = '') => {
  provider.signInAs(subject, account)
  const wanderer = new Wanderer()
  const address = await wanderer.go(`${start()}${asked}`)
  return { address: address.replace(office.url, ''), who: await whoIs(wanderer) }
}
const refused = { address: '/admin/sign-in?openid=refused', who: null }

it('is offered by its name', async () => {
  const { data } = await office.ask('{ signInMethods { local openIdConnect } }')
  expect(data.signInMethods).toEqual({ local: true, openIdConnect: 'Kantooraccount' })
})

describe('signing in with an account of the office', () => {
  it('lets somebody in by a verified address the first time, and by the provider’s own name from then on', async () => {
    expect(await enter('sub-sander', verified(people.sander.email.toUpperCase()))).toEqual({
      address: '/admin/',
      who: people.sander.email,
    })
    // Another address later is the same person still.
    expect((await enter('sub-sander', verified('sander@elders.example'))).who).toBe(people.sander.email)
    expect(await office.rows('select subject from openid_link')).toEqual([{ subject: 'sub-sander' }])
    expect(await office.rows('select second_factor from staff_session')).toEqual([
      { second_factor: true },
      { second_factor: true },
    ])
  })

  it('brings somebody where he or she asked to go, and nowhere else', async () => {
    const go = async (back: string) =>
      (await enter('sub-sander', verified(people.sander.email), `?return=${encodeURIComponent(back)}`))
        .address
    expect(await go('/complaints?q=bril&page=2')).toBe('/admin/complaints?q=bril&page=2')
    for (const elsewhere of ['//evil.example', 'https://evil.example', '/../graphql', '/sign-in'])
      expect(await go(elsewhere)).toBe('/admin/')
    const stranger = await enter('sub-nobody', verified('iemand@elders.example'), '?return=%2Fpeople')
    expect(stranger.address).toBe('/admin/sign-in?openid=refused&return=%2Fpeople')
  })

  it('lets an invited person join, without a password', async () => {
    const tess = await browserOf(office, 'tess')
    const noor = {
      name: 'Noor Bakker',
      function: 'Behandelaar',
      telephone: '030 225 10 20',
      email: 'noor@office.example',
    }
    await tess.act('inviteHandler', { ...noor, roles: ['HANDLER'] }, 'handler { id }')
    expect((await enter('sub-noor', verified(noor.email))).who).toBe(noor.email)
    expect(await office.rows('select account_state from handler where email = $1', [noor.email])).toEqual([
      { account_state: 'ACTIVE' },
    ])
  })

  it('never makes people, and takes no address that was not verified', async () => {
    const before = await office.rows('select count(*) from handler')
    expect(await enter('sub-stranger', verified('iemand@elders.example'))).toEqual(refused)
    expect(await enter('sub-fatima', { email: people.fatima.email, email_verified: false })).toEqual(refused)
    expect(await enter('sub-fatima', { email: people.fatima.email })).toEqual(refused)
    expect(await enter('sub-fatima', {})).toEqual(refused)
    expect(await office.rows('select count(*) from handler')).toEqual(before)
  })

  it('is for one account a person: another one with the same address gets nowhere', async () => {
    expect(await enter('sub-other', verified(people.sander.email))).toEqual(refused)
  })

  it('is not for who is shut out', async () => {
    await enter('sub-joris', verified(people.joris.email))
    const tess = await browserOf(office, 'tess')
    await tess.act('disableHandler', await personOf(office, people.joris), 'handler { id }')
    expect(await enter('sub-joris', verified(people.joris.email))).toEqual(refused)
  })
})

describe('an answer of the provider', () => {
  const CALLBACK = () => `${office.url}/admin/sign-in/openid/callback`
  /** Somebody comes back from the provider; the answer is not handed over yet. */
  const answered = async () => {
    provider.signInAs('sub-sander', verified(people.sander.email))
    const wanderer = new Wanderer()
    return { wanderer, address: await wanderer.go(start(), CALLBACK()) }
  }
  const handed = async (wanderer: Wanderer, address: string) => ({
    address: (await wanderer.go(address)).replace(office.url, ''),
    who: await whoIs(wanderer),
  })
  const journeyIn = (wanderer: Wanderer) => {
    const journey = readJourney(office.app.office, wanderer.cookiesFor(office.url))
    if (journey === null) throw new Error('Nobody is under way.')
    return journey
  }

  it('is taken once', async () => {
    const { wanderer, address } = await answered()
    const journey = journeyIn(wanderer)
    expect((await handed(wanderer, address)).who).toBe(people.sander.email)
    const again = new Wanderer()
    again.setCookie(office.url, writeJourney(office.app.office, journey))
    expect(await handed(again, address)).toEqual(refused)
  })

  it('with another state is refused, and so is one in another browser', async () => {
    const { wanderer, address } = await answered()
    const other = new URL(address)
    other.searchParams.set('state', 'made-up')
    expect(await handed(wanderer, other.href)).toEqual(refused)
    expect(await handed(new Wanderer(), (await answered()).address)).toEqual(refused)
    const mine = new Wanderer()
    await mine.go(start(), provider.issuer)
    expect(await handed(mine, (await answered()).address)).toEqual(refused)
  })

  it('for another nonce or another verifier is refused', async () => {
    for (const changes of [{ nonce: 'made-up' }, { verifier: 'v'.repeat(43) }]) {
      const { wanderer, address } = await answered()
      const journey = { ...journeyIn(wanderer), ...changes }
      wanderer.setCookie(office.url, writeJourney(office.app.office, journey))
      expect(await handed(wanderer, address)).toEqual(refused)
    }
  })

  it('that brings a cookie which we did not sign is refused', async () => {
    const { wanderer, address } = await answered()
    const forged = Buffer.from(JSON.stringify({ ...journeyIn(wanderer), until: 9e9 })).toString('base64url')
    for (const value of [`${forged}.${'A'.repeat(22)}`, forged, 'x.y', '']) {
      wanderer.setCookie(office.url, `waarborg-openid=${value}`)
      expect(await handed(wanderer, address)).toEqual(refused)
    }
  })

  it('that is an error is told on the sign-in page', async () => {
    const wanderer = new Wanderer()
    await wanderer.go(start(), provider.issuer)
    const { state } = journeyIn(wanderer)
    expect(await handed(wanderer, `${CALLBACK()}?error=access_denied&state=${state}`)).toEqual(refused)
  })
})
