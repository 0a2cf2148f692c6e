import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openSocket } from '../../test-office/socket.fixture.js'
import {
  DEMONSTRATION_PASSWORD,
  openTestOffice,
  type PersonKey,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'
import { type Browser, browserOf, codesOf, GOOD_PASSWORD, openBrowser, personOf } from '../access.fixture.js'

let office: TestOffice
let second: string
beforeAll(async () => {
  office = await openTestOffice()
  second = await office.another()
})
afterAll(() => office.close())

/** As promised: an open connection ends within five seconds, also when nothing happens on it. */
const PROMISED = 5_000

const QUERY = 'subscription { dashboardChanged { __typename } }'

/** A socket and an event stream of one browser on the second server, both at rest. */
async function openBoth(
  person: PersonKey,
): Promise<{ browser: Browser; ended: () => boolean[]; dispose: () => void }> {
  const browser = await browserOf(office, person)
  const cookie = browser.cookie ?? ''
  const before = office.apps[1]?.office.events.subscriberCount ?? 0
  const socket = openSocket(second, { cookie })
  const heard = socket.ask(QUERY)
  const stream = { ended: false }
  const response = await fetch(`${second}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie },
    body: JSON.stringify({ query: QUERY }),
  })
  response.text().then(
    () => Object.assign(stream, { ended: true }),
    () => Object.assign(stream, { ended: true }),
  )
  await vi.waitFor(() => expect(office.apps[1]?.office.events.subscriberCount).toBe(before + 2), 20_000)
  return {
    browser,
    ended: () => [heard.ended, stream.ended],
    dispose: () => void socket.dispose(),
  }
}

describe('a live connection', () => {
  it.each<[string, PersonKey, (browser: Browser) => Promise<unknown>]>([
    ['by logging out', 'sander', (browser) => browser.ask('mutation { signOut { signedOut } }')],
    [
      'by being shut out',
      'fatima',
      async () =>
        (await browserOf(office, 'tess')).act(
          'disableHandler',
          await personOf(office, people.fatima),
          'handler { id }',
        ),
    ],
    [
      'by getting other roles',
      'emine',
      async () =>
        (await browserOf(office, 'tess')).act(
          'changeRoles',
          { ...(await personOf(office, people.emine)), roles: ['COORDINATOR'] },
          'handler { id }',
        ),
    ],
    [
      'by a new password in another browser',
      'maarten',
      async () =>
        (await browserOf(office, 'maarten')).act(
          'changePassword',
          { current: DEMONSTRATION_PASSWORD, password: GOOD_PASSWORD },
          'changed',
        ),
    ],
    [
      'by ending it in the list of own sessions',
      'marieke',
      async () => {
        const other = await browserOf(office, 'marieke')
        const { sessions } = (await other.ask('{ viewer { sessions { id current } } }')).data.viewer
        const { id: sessionId } = sessions.find(({ current }: { current: boolean }) => !current)
        return other.act('endSession', { sessionId })
      },
    ],
  ])(
    'ends within five seconds %s, over a websocket and as an event stream, on every server',
    async (_, person, end) => {
      const open = await openBoth(person)
      expect(open.ended()).toEqual([false, false])
      await end(open.browser)
      await vi.waitFor(() => expect(open.ended()).toEqual([true, true]), { timeout: PROMISED, interval: 100 })
      open.dispose()
    },
  )
})

describe('session fixation', () => {
  it('gets nowhere: a token that a browser brought is not the one it leaves with, and opens nothing', async () => {
    const attacker = await browserOf(office, 'gerda')
    const victim = openBrowser(office)
    victim.cookie = attacker.cookie
    const { email } = people.hendrik
    await victim.act('signIn', { email, password: DEMONSTRATION_PASSWORD })
    expect(victim.cookie).not.toBe(attacker.cookie)
    const who = async ({ cookie }: Browser) => {
      const browser = openBrowser(office)
      browser.cookie = cookie
      return (await browser.ask('{ viewer { handler { email } } }')).data.viewer?.handler.email ?? null
    }
    expect([await who(victim), await who(attacker)]).toEqual([email, null])
    const made = openBrowser(office)
    made.cookie = `waarborg=${'A'.repeat(43)}`
    await made.act('signIn', { email, password: DEMONSTRATION_PASSWORD })
    expect(made.cookie).not.toBe(`waarborg=${'A'.repeat(43)}`)
  })
})

describe('the list of own sessions', () => {
  it('tells the kind of browser and not from where, and ends only one’s own', async () => {
    const agent = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0'
    const browser = openBrowser(office, { 'user-agent': agent })
    const input = { email: people.ravi.email, password: DEMONSTRATION_PASSWORD }
    await browser.act('signIn', input)
    await openBrowser(office).act('signIn', input)
    const list = async () =>
      (await browser.ask('{ viewer { sessions { id device current } } }')).data.viewer.sessions
    const sessions = await list()
    expect(sessions).toHaveLength(2)
    expect(sessions.find(({ current }: { current: boolean }) => current).device).toBe('Firefox, Windows')
    const other = await browserOf(office, 'tess')
    for (const { id: sessionId } of sessions)
      expect(codesOf(await other.act('endSession', { sessionId }))).toEqual(['UNKNOWN'])
    const stored = JSON.stringify(await office.rows('select * from staff_session'))
    expect(stored).not.toMatch(/127\.0\.0\.1|::1/)
    await browser.act('endOtherSessions', null)
    expect(await list()).toMatchObject([{ current: true }])
  })
})
