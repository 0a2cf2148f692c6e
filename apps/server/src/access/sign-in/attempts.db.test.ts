import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../../app.js'
import { anyAddress } from '../../test-office/form-proof.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import {
  DEMONSTRATION_PASSWORD,
  openTestOffice,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'
import { codesOf, openBrowser } from '../access.fixture.js'
import { watchComparisons } from '../passwords/password.js'

const clock = movedClock()
let office: TestOffice
/** On the same database, behind no proxy. */
let untrusting: App
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  untrusting = await createApp({ ...office.config, trustedProxies: [] }, clock.now)
})
afterAll(async () => {
  await untrusting.close()
  await office.close()
})
afterEach(async () => {
  await office.rows('delete from throttle')
  await office.rows('delete from familiar_address')
})

const right = (email: string) => ({ email, password: DEMONSTRATION_PASSWORD })
const guess = (email: string, password = 'geraden wachtwoord', headers: Record<string, string> = {}) =>
  openBrowser(office, headers).act('signIn', { email, password }, 'viewer { roles }')

/** A share of it in the ordinary run; all of it with WAARBORG_LONG=1. */
const GUESSES = process.env.WAARBORG_LONG === '1' ? 10_000 : 200
const PATIENCE = 60_000 + GUESSES * 60

describe('existing and unknown people', () => {
  it('look alike and cost the same: each answer is one comparison, whoever it is', async () => {
    await office.rows(`update handler set account_state = 'DISABLED', on_duty = false where email = $1`, [
      people.joris.email,
    ])
    const works: string[] = []
    const unwatch = watchComparisons((hash) => works.push(hash.split('$').slice(0, 4).join('$')))
    const answers = []
    for (const email of [people.sander.email, 'niemand@waarborg.example', people.joris.email])
      answers.push(await guess(email))
    // Who is shut out gives the right password in vain.
    answers.push(await guess(people.joris.email, DEMONSTRATION_PASSWORD))
    unwatch()
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(works).toEqual(Array(4).fill('$argon2id$v=19$m=19456,t=2,p=1'))
  })

  it('are held up alike after ten guesses, and no comparison is made for it', async () => {
    for (const email of [people.sander.email, 'niemand@waarborg.example']) {
      for (let times = 0; times < 10; times += 1)
        expect(codesOf(await guess(email))).toEqual(['WRONG_CREDENTIALS'])
      const works: string[] = []
      const unwatch = watchComparisons((hash) => works.push(hash))
      const answer = await guess(email)
      unwatch()
      expect(answer.userErrors).toEqual([
        { code: 'THROTTLED', path: [], message: 'This was tried too often. Try again in 1 minute.' },
      ])
      expect(works).toEqual([])
    }
  })

  it('are told in a header when to come back, and then may', async () => {
    for (let times = 0; times < 10; times += 1) await guess(people.sander.email)
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }'
    const held = await office.ask(query, { input: right(people.sander.email) })
    expect(held.headers.get('retry-after')).toBe('60')
    clock.pass({ minutes: 1 })
    expect((await office.ask(query, { input: right(people.sander.email) })).data.signIn.userErrors).toEqual(
      [],
    )
  })
})

describe('guessing', () => {
  it(
    `${GUESSES} passwords at one account from one address tries ten, and one a minute`,
    async () => {
      let tried = 0
      for (let times = 0; times < GUESSES; times += 1)
        if (codesOf(await guess(people.fatima.email))[0] === 'WRONG_CREDENTIALS') tried += 1
      expect(tried).toBe(10)
    },
    PATIENCE,
  )

  it(
    `${GUESSES} passwords at one account, each from an address of its own, tries a hundred`,
    async () => {
      const { email } = people.lotte
      let tried = 0
      for (let times = 0; times < GUESSES; times += 1) {
        const from = { 'x-forwarded-for': anyAddress() }
        if (codesOf(await guess(email, 'geraden wachtwoord', from))[0] === 'WRONG_CREDENTIALS') tried += 1
      }
      expect(tried).toBe(100)
    },
    PATIENCE,
  )

  it('from any address of one network of IPv6 is counted as from one', async () => {
    const told: string[] = []
    for (let times = 1; times <= 11; times += 1) {
      const from = { 'x-forwarded-for': `2001:db8:1:2:${times}::${times}` }
      told.push(...codesOf(await guess(people.joris.email, 'geraden wachtwoord', from)))
    }
    expect(told).toEqual([...Array(10).fill('WRONG_CREDENTIALS'), 'THROTTLED'])
  })

  it('from an address that somebody only claims to have is counted at the real one', async () => {
    const claimed = ['1.2.3.4, 127.0.0.1', 'x', '', '::1', '10.0.0.1:80']
    const told: string[] = []
    const strict = `http://localhost:${await untrusting.listen()}`
    for (let times = 0; times < 11; times += 1) {
      const { data } = await office.ask(
        'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
        { input: { email: people.ravi.email, password: 'geraden wachtwoord' } },
        {
          at: strict,
          headers: {
            'x-forwarded-for': `${claimed[times % 5]}`,
            forwarded: `for=10.9.8.${times}`,
            'x-real-ip': `10.9.8.${times}`,
          },
        },
      )
      told.push(...codesOf(data.signIn))
    }
    expect(told).toEqual([...Array(10).fill('WRONG_CREDENTIALS'), 'THROTTLED'])
  })

  it('spread over accounts that are not there is held up by address', async () => {
    const told = async (times: number) => codesOf(await guess(`iemand${times}@waarborg.example`))[0]
    expect(await told(0)).toBe('WRONG_CREDENTIALS')
    // The allowance of the address is the one that is whole again first; as if 298 guesses came from it.
    await office.rows(
      `update throttle set empty_at = $1 where key = (select key from throttle order by empty_at limit 1)`,
      [
        clock
          .now()
          .add({ seconds: 298 * 12 })
          .toString(),
      ],
    )
    expect([await told(1), await told(2), await told(3), await told(4)]).toEqual([
      'WRONG_CREDENTIALS',
      'WRONG_CREDENTIALS',
      'THROTTLED',
      'THROTTLED',
    ])
  })

  it('in aliases, fragments or beside each other is refused as a whole, over each way in', async () => {
    const one = `signIn(input: { email: "${people.sander.email}", password: "x" }) { userErrors { code } }`
    const aliases = Array.from({ length: 50 }, (_, each) => `a${each}: ${one}`).join(' ')
    const documents = [
      `mutation { ${aliases} }`,
      `mutation { ${one} ...on Mutation { b: ${one} } }`,
      `mutation { ...F ...G } fragment F on Mutation { c: ${one} } fragment G on Mutation { d: ${one} }`,
      `mutation { ${one} completeSignIn(input: { ticket: "x", method: TOTP, code: "1" }) { userErrors { code } } }`,
    ]
    const works: string[] = []
    const unwatch = watchComparisons((hash) => works.push(hash))
    for (const query of documents) {
      const { errors } = await office.ask(query, {}, { language: 'en' })
      expect(errors).toMatchObject([
        {
          message: 'Do signIn once in a request, and nothing beside it.',
          extensions: { code: 'TOO_COSTLY' },
        },
      ])
      const response = await fetch(`${office.url}/graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query }),
      })
      expect(await response.text()).toContain('TOO_COSTLY')
    }
    unwatch()
    expect(works).toEqual([])
  })

  it('from elsewhere does not hold somebody up where he or she signed in before', async () => {
    const { email } = people.emine
    const browser = openBrowser(office)
    await browser.act('signIn', right(email))
    // The account's own allowance for everywhere else is used up.
    const derived = office.app.office.derive('throttle password-everywhere', email)
    await office.rows(
      'insert into throttle (key, empty_at) values ($1, $2) on conflict (key) do update set empty_at = $2',
      [derived, clock.now().add({ hours: 2 }).toString()],
    )
    expect(codesOf(await openBrowser(office).act('signIn', right(email)))).toEqual([])
    await office.rows('delete from familiar_address')
    expect(codesOf(await openBrowser(office).act('signIn', right(email)))).toEqual(['THROTTLED'])
  })

  it('is forgotten when the password was right after all', async () => {
    const { email } = people.gerda
    for (let round = 0; round < 3; round += 1) {
      for (let times = 0; times < 9; times += 1) await guess(email)
      expect(codesOf(await openBrowser(office).act('signIn', right(email)))).toEqual([])
    }
  })
})
