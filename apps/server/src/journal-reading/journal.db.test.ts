import { CheckJournalDocument, JournalDocument, LastJournalCheckDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { assignTo, confirm } from '../complaints/acts/acts.fixture.js'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { startWorker, type Worker } from '../jobs/index.js'
import { makeLog } from '../log.js'
import { tasks } from '../tasks.js'
import { openSocket } from '../test-office/socket.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
let worker: Worker
let number: string
beforeAll(async () => {
  office = await openTestOffice()
  const { app, config } = office
  worker = await startWorker(app.office, { url: config.databaseUrl, tasks, log: makeLog('silent') })
  number = await submitted(office)
  await assignTo(office, number, 'sander')
  await confirm(office, number, { as: 'sander' })
})
afterAll(async () => {
  await worker.stop()
  await office.close()
})

interface Entry {
  readonly id: string
  readonly act: string
  readonly subject: string
  readonly subjectName: string | null
  readonly position: number
  readonly hash: string
  readonly previousHash: string
}

const read = async (variables: object, as: PersonKey = 'ravi') => {
  const { data, errors } = await office.ask(JournalDocument, variables, { as })
  expect(errors).toBe(undefined)
  return data.journalEntries as { totalCount: number; nodes: Entry[]; pageInfo: { endCursor: string } }
}
const about = (whom: string) => read({ filter: { about: whom } })

describe('the journal', () => {
  it('tells what was done with a complaint, the newest first, each entry on the one before it', async () => {
    const { nodes, totalCount } = await about(number)
    expect(totalCount).toBe(3)
    expect(nodes.map(({ act, position, subjectName }) => [act, position, subjectName])).toEqual([
      ['assignment-confirmed', 3, number],
      ['complaint-assigned', 2, number],
      ['complaint-registered', 1, number],
    ])
    expect(nodes.map(({ previousHash }) => previousHash)).toEqual([
      nodes[1]?.hash,
      nodes[2]?.hash,
      '0'.repeat(64),
    ])
  })

  it('is found by the number as people write it, and by nothing that is not there', async () => {
    expect((await about(number.toLowerCase().replaceAll('-', ' '))).totalCount).toBe(3)
    expect((await about('K-2020-999999-1')).totalCount).toBe(0)
    expect((await about('anything else')).totalCount).toBe(0)
  })

  it('is filtered by who, what and when', async () => {
    const whole = await read({})
    const { handlers } = (
      await office.ask('{ handlers(filter: { search: "sander" }) { nodes { id } } }', {}, { as: 'ravi' })
    ).data
    const bySander = await read({ filter: { about: number, actorIds: [handlers.nodes[0].id] } })
    expect(bySander.nodes.map(({ act }) => act)).toEqual(['assignment-confirmed'])
    expect((await read({ filter: { about: number, actorKinds: ['PUBLIC'] } })).totalCount).toBe(1)
    expect((await read({ filter: { about: number, acts: ['complaint-assigned'] } })).totalCount).toBe(1)
    expect((await read({ filter: { subjects: ['COMPLAINT'] } })).totalCount).toBeGreaterThan(50)
    expect((await read({ filter: { subjects: [] } })).totalCount).toBe(0)
    expect((await read({ filter: { recordedUntil: '2020-01-01' } })).totalCount).toBe(0)
    expect((await read({ filter: { recordedFrom: '2020-01-01' } })).totalCount).toBe(whole.totalCount)
  })

  it('D-19 shows an administrator nothing of complaints, not even in a count', async () => {
    expect((await read({ filter: { about: number } }, 'tess')).totalCount).toBe(0)
    const { nodes, totalCount } = await read({ first: 100 }, 'tess')
    expect(nodes.filter(({ subject }) => subject === 'COMPLAINT')).toEqual([])
    expect(totalCount).toBeLessThan((await read({})).totalCount)
  })

  it.each(['filter.actorIds.0'])('names the place of an id of another kind: %s', async (field) => {
    const { errors } = await office.ask(JournalDocument, { filter: { actorIds: ['cmp_1'] } }, { as: 'ravi' })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(errors?.[0]?.message).toContain(field)
  })
})

describe('a check', () => {
  const check = async (as: PersonKey = 'ravi') =>
    (await office.ask(CheckJournalDocument, {}, { as })).data.checkJournal.check
  const last = async (as: PersonKey = 'ravi') =>
    (await office.ask(LastJournalCheckDocument, {}, { as })).data.lastJournalCheck
  const ended = async (as: PersonKey = 'ravi') =>
    vi.waitFor(async () => {
      const found = await last(as)
      expect(found).toMatchObject({ state: 'FINISHED' })
      return found
    }, 30_000)

  it('looks at every entry, tells how it goes on, and finds what was altered', async () => {
    const socket = openSocket(office.url, { cookie: await office.cookieOf('hendrik') })
    const heard = socket.ask('subscription { journalCheckProgressed { id state entriesDone } }')
    await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(1), 10_000)
    const { totalCount } = await read({})
    await office.rows(
      `update journal_entry set act = 'contact-recorded' where position = 2
       and subject_id = (select id from complaint where number = $1)`,
      [number],
    )
    const { id } = await check()
    const found = await ended()
    expect(found).toMatchObject({ id, entries: totalCount, entriesDone: totalCount, brokenChains: 1 })
    expect(found.broken).toEqual([{ subject: 'COMPLAINT', subjectName: number, position: 2 }])
    await vi.waitFor(
      () => expect(heard.data.at(-1)?.journalCheckProgressed).toMatchObject({ id, state: 'FINISHED' }),
      10_000,
    )
    await socket.dispose()
  })

  it('D-19 names no complaint to an administrator', async () => {
    const found = await last('tess')
    expect(found.broken).toEqual([{ subject: 'COMPLAINT', subjectName: null, position: 2 }])
  })

  it('is done once at a time: who asks meanwhile is given the one under way', async () => {
    await worker.stop()
    const [one, other] = await Promise.all([check('ravi'), check('hendrik')])
    expect(other.id).toBe(one.id)
    const { app, config } = office
    worker = await startWorker(app.office, { url: config.databaseUrl, tasks, log: makeLog('silent') })
    expect((await ended()).id).toBe(one.id)
    expect((await check()).id).not.toBe(one.id)
    await ended()
  })
})

it('the journal is paged without a gap, also where many entries stand in one millisecond', async () => {
  const at = '2026-01-01T10:00:00Z'
  await office.rows(`update journal_entry set recorded_at = $1 where subject_noun = 'complaint'`, [at])
  const seen: string[] = []
  for (let after: string | null = null; ; ) {
    const page = await read({ filter: { subjects: ['COMPLAINT'] }, first: 100, after })
    seen.push(...page.nodes.map(({ id }) => id))
    if (page.nodes.length < 100) break
    after = page.pageInfo.endCursor
  }
  const { totalCount } = await read({ filter: { subjects: ['COMPLAINT'] } })
  expect(new Set(seen).size).toBe(totalCount)
  expect(seen.length).toBe(totalCount)
})
