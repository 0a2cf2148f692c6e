import { JournalDocument } from '@waarborg/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId } from '../../graph/ids.js'
import type { Task } from '../../jobs/index.js'
import { brokenChains } from '../../journal/index.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import {
  DEMONSTRATION_PASSWORD,
  openTestOffice,
  type PersonKey,
  people,
  type TestOffice,
} from '../../test-office/test-office.fixture.js'
import { browserOf, codesOf, openBrowser } from '../access.fixture.js'
import { codeOf } from '../second-factor/app-of-codes.fixture.js'
import { endExpiredSessions } from '../sessions/end-expired-sessions.js'
import { journalFailedSignIns } from './failed-sign-ins.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const read = async (as: PersonKey, filter: object) => {
  // Whoever reads signs in the first time, which is told as well.
  await office.cookieOf(as)
  const { data, errors } = await office.ask(JournalDocument, { filter, first: 100 }, { as })
  expect(errors).toBe(undefined)
  const entries: { act: string; facts: string; actorKind: string }[] = data.journalEntries.nodes
  return entries.map(({ act, facts, actorKind }) => {
    const told = (JSON.parse(facts) as Record<string, unknown>[]).map(({ kind, version, ...fact }) => fact)
    return [act, actorKind, told]
  })
}
const about = async (person: PersonKey, as: PersonKey = 'ravi') => {
  const [{ id }] = await office.rows('select id from handler where email = $1', [people[person].email])
  return read(as, { about: encodeId('handler', id) })
}
const run = (task: Task) =>
  task.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      at: clock.now(),
      signal: new AbortController().signal,
    },
  )
const enter = () => run(journalFailedSignIns)
const guess = (email: string) => openBrowser(office).act('signIn', { email, password: 'geraden wachtwoord' })

it('who comes and goes stands in the journal, with the way and never from where', async () => {
  const browser = await browserOf(office, 'sander')
  await browserOf(office, 'sander')
  await browserOf(office, 'sander')
  await browser.act('endOtherSessions', null)
  await browser.act('endOtherSessions', null)
  const { secret } = (await browser.act('beginTotp', null, 'secret')) as { secret: string }
  await browser.act('confirmTotp', {
    code: codeOf(secret, clock.now().epochMilliseconds),
    password: DEMONSTRATION_PASSWORD,
  })
  await browser.act('signOut', null, 'signedOut')
  expect(await about('sander')).toEqual([
    ['signed-out', 'STAFF', [{}]],
    ['second-factor-added', 'STAFF', [{ factor: 'TOTP' }]],
    ['session-ended', 'STAFF', [{ sessions: 2 }]],
    ['signed-in', 'STAFF', [{ way: 'PASSWORD' }]],
    ['signed-in', 'STAFF', [{ way: 'PASSWORD' }]],
    ['signed-in', 'STAFF', [{ way: 'PASSWORD' }]],
  ])
  clock.pass({ minutes: 2 })
  const again = openBrowser(office)
  const { challenge } = await again.act(
    'signIn',
    { email: people.sander.email, password: DEMONSTRATION_PASSWORD },
    'challenge { ticket }',
  )
  const second = (code: string) =>
    again.act('completeSignIn', { ticket: challenge.ticket, method: 'TOTP', code })
  expect(codesOf(await second('000000'))).toEqual(['WRONG_CODE'])
  expect(codesOf(await second(codeOf(secret, clock.now().epochMilliseconds)))).toEqual([])
  await enter()
  expect((await about('sander')).slice(0, 2)).toEqual([
    ['sign-in-failed', 'SYSTEM', [{ way: 'TOTP', times: 1 }]],
    ['signed-in', 'STAFF', [{ way: 'TOTP' }]],
  ])
  expect(JSON.stringify(await office.rows('select * from journal_entry'))).not.toMatch(/127\.0\.0\.1|::1/)
  expect(await brokenChains(office.app.office.reads)).toEqual([])
})

it('what failed is counted: with whom it was tried, and for nobody with the office', async () => {
  for (let times = 0; times < 3; times += 1) await guess(people.fatima.email)
  for (let times = 0; times < 2; times += 1) await guess('niemand@waarborg.example')
  await enter()
  await enter()
  expect(await about('fatima')).toEqual([['sign-in-failed', 'SYSTEM', [{ way: 'PASSWORD', times: 3 }]]])
  expect(await read('tess', { subjects: ['ORGANISATION'] })).toEqual([
    ['sign-in-failed', 'SYSTEM', [{ way: 'PASSWORD', times: 2 }]],
  ])
  expect(await office.rows('select * from failed_sign_in')).toEqual([])
})

it('KP-1 an auditor and an administrator read it, and nobody else', async () => {
  await guess(people.joris.email)
  await browserOf(office, 'joris')
  await enter()
  for (const as of ['ravi', 'tess'] as const) expect(await about('joris', as)).toHaveLength(2)
  for (const as of ['hendrik', 'marieke'] as const) expect(await about('joris', as)).toEqual([])
})

it('a failure costs the same statements, whoever it is', async () => {
  await guess(people.emine.email)
  const costs: number[] = []
  for (const email of [people.emine.email, 'niemand@waarborg.example']) {
    const before = office.app.office.reads.statements
    await guess(email)
    costs.push(office.app.office.reads.statements - before)
  }
  expect(costs[0]).toBe(costs[1])
})

it('a session that ended by time is told once: after two hours without use, and after twelve in any case', async () => {
  await browserOf(office, 'gerda')
  const used = await browserOf(office, 'gerda')
  const signedIn = Array(2).fill(['signed-in', 'STAFF', [{ way: 'PASSWORD' }]])
  const expired = ['session-expired', 'SYSTEM', [{ sessions: 1 }]]
  for (let times = 0; times < 8; times += 1) {
    await run(endExpiredSessions)
    expect(await about('gerda')).toEqual(times < 2 ? signedIn : [expired, ...signedIn])
    clock.pass({ minutes: 89 })
    await used.ask('{ viewer { roles } }')
  }
  clock.pass({ minutes: 30 })
  for (let times = 0; times < 2; times += 1) await run(endExpiredSessions)
  expect(await about('gerda')).toEqual([expired, expired, ...signedIn])
  expect(await brokenChains(office.app.office.reads)).toEqual([])
})
