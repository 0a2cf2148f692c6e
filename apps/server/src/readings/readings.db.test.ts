import { ComplaintDocument, ComplaintReadsDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { about } from '../access/conflict.fixture.js'
import { assignTo, fileOf } from '../complaints/acts/acts.fixture.js'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { brokenChains } from '../journal/index.js'
import { uploadFor } from '../operations/backup.fixture.js'
import { verifyOffice } from '../operations/verify-office.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'
import { journalReadings } from './index.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const open = (number: string, as: PersonKey) => office.ask(ComplaintDocument, { number }, { as })
const readsOf = async (number: string, as: PersonKey = 'hendrik') => {
  const { data } = await office.ask(ComplaintReadsDocument, { number, first: 100 }, { as })
  const reads = data.complaintByNumber.reads.nodes as { at: string; reader: { name: string } }[]
  return reads.map(({ at, reader }) => `${reader.name.split(' ')[0]} ${at.slice(11, 16)}`)
}
const stored = (number: string) =>
  office.rows(
    `select split_part(h.email, '@', 1) as who, d.journal_position as position from complaint_read d
     join complaint c on c.id = d.complaint_id join handler h on h.id = d.reader_id where c.number = $1 order by d.at, who`,
    [number],
  )
const enter = () =>
  journalReadings.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      at: clock.now(),
      signal: new AbortController().signal,
    },
  )
const faults = async () => {
  const found: string[] = []
  for await (const { name, faults: wrong } of verifyOffice({
    ...office.app.office,
    dataFolder: office.config.dataFolder,
  }))
    if (wrong > 0) found.push(name)
  return found
}

describe('KP-1 who opens a complaint', () => {
  it('stands with it, once for each quarter of an hour, the last first', async () => {
    const number = await submitted(office)
    await open(number, 'sander')
    await open(number, 'sander')
    clock.pass({ minutes: 1 })
    await open(number, 'fatima')
    clock.pass({ minutes: 14 })
    await open(number, 'sander')
    expect(await readsOf(number)).toEqual(['Hendrik 09:15', 'Sander 09:15', 'Fatima 09:01', 'Sander 09:00'])
  })

  it('is written once by any number of processes', async () => {
    const at = await office.another()
    const number = await submitted(office)
    await Promise.all(
      Array.from({ length: 12 }, (_, turn) =>
        office.ask(ComplaintDocument, { number }, turn % 2 === 0 ? { as: 'sander' } : { as: 'sander', at }),
      ),
    )
    expect(await stored(number)).toEqual([{ who: 'sander', position: null }])
  })

  it('is written by id, by node and by a file, and not by a list or a row', async () => {
    const number = await submitted(office, { attachments: [await uploadFor(office, 'bon.txt', 'Bril')] })
    const [{ id, attachments }] = (
      await office.ask(
        'query ($n: String) { complaints(filter: { search: $n }) { nodes { id number attachments { url } } } }',
        { n: number },
        { as: 'sander' },
      )
    ).data.complaints.nodes
    await office.ask(
      'query ($id: ID!) { node(id: $id) { ... on Complaint { number state complainant { name } } } }',
      { id },
      { as: 'sander' },
    )
    expect(await stored(number)).toEqual([])
    await office.ask(
      'query ($id: ID!) { node(id: $id) { ... on Complaint { complainant { email } } } }',
      { id },
      { as: 'joris' },
    )
    await office.ask(
      'query ($id: ID!) { nodes(ids: [$id]) { ... on Complaint { timeline { id } } } }',
      { id },
      { as: 'emine' },
    )
    await office.ask('query ($id: ID!) { complaint(id: $id) { number } }', { id }, { as: 'gerda' })
    await fetch(`${office.url}${attachments[0].url}`, { headers: { cookie: await office.cookieOf('ravi') } })
    expect((await stored(number)).map(({ who }) => who).sort()).toEqual(['emine', 'gerda', 'joris', 'ravi'])
  })

  it('who may not see it has not read it, and is not told who has', async () => {
    const number = await submitted(office)
    await about(office, number, 'marieke')
    await open(number, 'marieke')
    await open(number, 'anouk')
    expect(await stored(number)).toEqual([])
    const { data } = await office.ask(ComplaintReadsDocument, { number, first: 5 }, { as: 'marieke' })
    expect(data.complaintByNumber).toBe(null)
  })
})

describe('KP-1 the journal of a complaint', () => {
  it('tells who has read it, in batches, and its chain holds', async () => {
    const number = await submitted(office)
    await open(number, 'sander')
    await open(number, 'fatima')
    await enter()
    clock.pass({ minutes: 20 })
    await open(number, 'sander')
    await enter()
    await enter()
    expect((await stored(number)).map(({ position }) => position)).toEqual([2, 2, 3])
    const entries = await office.rows(
      `select actor_kind, facts from journal_entry j join complaint c on c.id = j.subject_id
       where c.number = $1 and act = 'complaint-read' order by position`,
      [number],
    )
    expect(entries.map(({ actor_kind, facts }) => [actor_kind, facts.length])).toEqual([
      ['system', 2],
      ['system', 1],
    ])
    expect(JSON.stringify(entries)).not.toContain('Sander')
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it('does not change what happened with it, nor its version', async () => {
    const number = await submitted(office)
    await open(number, 'sander')
    await enter()
    const { timeline, version } = await fileOf(office, number)
    expect(timeline.map(({ kind }: { kind: string }) => kind)).toEqual(['REGISTERED', 'MANAGEMENT_INFORMED'])
    expect(version).toBe(1)
    await assignTo(office, number, 'sander')
    expect((await fileOf(office, number)).timeline).toHaveLength(3)
  })

  it('is missed when it does not tell, and only then', async () => {
    await enter()
    expect(await faults()).toEqual([])
    const number = await submitted(office)
    await open(number, 'sander')
    expect(await faults()).toEqual([])
    await office.rows(`update complaint_read set journal_position = null where journal_position is not null
      and id = (select id from complaint_read where journal_position is not null order by at limit 1)`)
    clock.pass({ hours: 2 })
    await open(number, 'fatima')
    await office.rows(
      `update complaint_read set journal_position = 1 where at = (select max(at) from complaint_read)`,
    )
    expect(await faults()).toEqual([
      'every reading of a complaint stands in its journal an hour later',
      'every reading of which the journal tells was told as it was',
    ])
  })
})
