import {
  BulkDocument,
  BulkProgressedDocument,
  PutLabelOnDocument,
  RemindHandlerDocument,
  RetireLabelDocument,
  RunningBulksDocument,
  StartBulkDocument,
  StopBulkDocument,
} from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { nameAs } from '../../access/conflict.fixture.js'
import { decodeId } from '../../graph/ids.js'
import { brokenChains } from '../../journal/index.js'
import { labelBulkActs } from '../../labels/index.js'
import { given, labelNamed } from '../../notes/beside.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openSocket } from '../../test-office/socket.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assignTo, fileOf, handlerOf, outcomeOf, present, refusalOf } from '../acts/acts.fixture.js'
import { submitted } from '../acts/submission.fixture.js'
import { runBulk } from './run-bulk.js'

const clock = movedClock('2026-11-24T09:00:00Z')
let office: TestOffice
let sander: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  sander = await handlerOf(office, 'sander')
})
afterAll(() => office.close())

const idOf = async (number: string) => (await fileOf(office, number)).id as string
const start = (input: object, as: PersonKey = 'marieke', language: 'nl' | 'en' = 'nl') =>
  office.ask(StartBulkDocument, { input: { act: 'ASSIGN', handlerId: sander, ...input } }, { as, language })
const bulkOf = async (input: object, as: PersonKey = 'marieke') => {
  const { data } = await start(input, as)
  expect(data.startBulk.userErrors).toEqual([])
  return data.startBulk.bulk.id as string
}
const run = (id: string, batch = 10, signal = new AbortController().signal) =>
  runBulk(office.app.office, decodeId('bulk', id) ?? ('' as never), { signal, batch, others: labelBulkActs })
const see = async (id: string, as: PersonKey = 'marieke', language: 'nl' | 'en' = 'nl') =>
  (await office.ask(BulkDocument, { id }, { as, language })).data?.bulk
const outcomes = (bulk: { items: { outcome: string }[] }) => bulk.items.map(({ outcome }) => outcome)

describe('an act on many complaints', () => {
  it('is done to each by the act itself: journal, notice and version, as by hand', async () => {
    const numbers = [await submitted(office), await submitted(office)]
    const complaintIds = [await idOf(numbers[0] ?? ''), await idOf(numbers[1] ?? '')]
    const id = await bulkOf({ complaintIds })
    expect(await see(id)).toMatchObject({ state: 'WAITING', total: 2, done: 0, stoppable: true })
    expect(await run(id)).toBe(true)
    expect(await see(id)).toMatchObject({ state: 'FINISHED', done: 2, refused: 0, stoppable: false })
    for (const number of numbers) {
      const file = await fileOf(office, number)
      expect(file).toMatchObject({ version: 2, handler: { id: sander } })
      expect(file.timeline.at(-1)).toMatchObject({
        kind: 'ASSIGNED',
        actor: { name: 'Marieke van den Berg' },
      })
    }
    const notices = await office.rows(
      `select m.kind from outbox_message m join complaint c on c.id = m.complaint_id
       where c.number = any($1) and m.kind = 'assignment-notice'`,
      [numbers],
    )
    expect(notices).toHaveLength(2)
    const entries = await office.rows(
      'select act, facts from journal_entry where subject_id = $1 order by position',
      [decodeId('bulk', id)],
    )
    expect(entries.map(({ act }) => act)).toEqual(['bulk-asked-for', 'bulk-finished'])
    expect(entries[1].facts).toEqual([{ kind: 'bulk-finished', done: 2, refused: 0, left: 0 }])
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it('says of each that was refused why, in the language of the reader', async () => {
    const [free, taken, moved] = [await submitted(office), await submitted(office), await submitted(office)]
    await assignTo(office, taken, 'sander')
    const complaintIds = [await idOf(free), await idOf(taken), await idOf(moved)]
    const id = await bulkOf({ complaintIds })
    await assignTo(office, moved, 'fatima')
    await run(id)
    const dutch = await see(id)
    expect(dutch).toMatchObject({ state: 'FINISHED', done: 1, refused: 2 })
    expect(dutch.items).toMatchObject([
      { number: free, outcome: 'DONE', code: null, reason: null },
      {
        number: taken,
        outcome: 'REFUSED',
        code: 'NOT_ALLOWED_NOW',
        reason: 'De melding is al aan deze behandelaar toegewezen. Kies een ander.',
      },
      { number: moved, outcome: 'REFUSED', code: 'CONFLICT' },
    ])
    expect(dutch.items[2].reason).toMatch(/^Marieke van den Berg heeft intussen de melding toegewezen/)
    const english = await see(id, 'marieke', 'en')
    expect(english.items[2].reason).toMatch(/^Marieke van den Berg has meanwhile assigned the complaint/)
  })

  it('run again, or by two at once, does nothing twice', async () => {
    const number = await submitted(office)
    const id = await bulkOf({ complaintIds: [await idOf(number)] })
    await Promise.all([run(id), run(id)])
    await run(id)
    expect(await fileOf(office, number)).toMatchObject({ version: 2 })
    expect(await see(id)).toMatchObject({ state: 'FINISHED', done: 1, refused: 0 })
  })

  it('was done before the server died and could write it down: it is not done again, and counts as done', async () => {
    const number = await submitted(office)
    const id = await bulkOf({ complaintIds: [await idOf(number)] })
    await run(id)
    await office.rows(`update bulk_item set outcome = 'WAITING' where bulk_id = $1`, [decodeId('bulk', id)])
    await office.rows(`update bulk set state = 'RUNNING', done = 0, ended_at = null where id = $1`, [
      decodeId('bulk', id),
    ])
    await run(id)
    expect(await fileOf(office, number)).toMatchObject({ version: 2 })
    expect(await see(id)).toMatchObject({ state: 'FINISHED', done: 1, refused: 0 })
  })

  it('is told live to whoever asked for it, and to nobody else', async () => {
    const [one, two] = [await submitted(office), await submitted(office)]
    const id = await bulkOf({ complaintIds: [await idOf(one), await idOf(two)] })
    const sockets = await Promise.all(
      (['marieke', 'hendrik'] as const).map(async (person) =>
        openSocket(office.url, { cookie: await office.cookieOf(person) }),
      ),
    )
    const [own, others] = sockets.map((socket) => socket.ask(BulkProgressedDocument, { id }))
    await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(2), 30_000)
    await run(id, 1)
    await vi.waitFor(
      () => expect(own?.data.at(-1)?.bulkProgressed.bulk).toMatchObject({ state: 'FINISHED', done: 2 }),
      30_000,
    )
    expect(others?.data).toEqual([])
    for (const socket of sockets) await socket.dispose()
  })

  it('goes on where it was when the server stopped in the middle', async () => {
    const numbers = [await submitted(office), await submitted(office)]
    const complaintIds = await Promise.all(numbers.map(idOf))
    const id = await bulkOf({ complaintIds })
    const stopped = new AbortController()
    stopped.abort()
    expect(await run(id, 1, stopped.signal)).toBe(false)
    expect(await see(id)).toMatchObject({ state: 'RUNNING', done: 0 })
    expect(await run(id)).toBe(true)
    expect(await see(id)).toMatchObject({ state: 'FINISHED', done: 2 })
  })

  it('is stopped before it began, or in the middle: what was done stays', async () => {
    const numbers = [await submitted(office), await submitted(office)]
    const complaintIds = await Promise.all(numbers.map(idOf))
    const waiting = await bulkOf({ complaintIds })
    const stop = (bulkId: string, as: PersonKey = 'marieke') =>
      office.ask(StopBulkDocument, { input: { bulkId } }, { as })
    expect((await stop(waiting, 'hendrik')).data.stopBulk.userErrors).toMatchObject([{ code: 'UNKNOWN' }])
    expect((await stop(waiting)).data.stopBulk.bulk).toMatchObject({ state: 'STOPPED' })
    await run(waiting)
    expect(outcomes(await see(waiting))).toEqual(['WAITING', 'WAITING'])
    expect((await stop(waiting)).data.stopBulk.userErrors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }])

    const running = await bulkOf({ complaintIds })
    await office.rows(`update bulk set state = 'RUNNING' where id = $1`, [decodeId('bulk', running)])
    expect((await stop(running)).data.stopBulk.bulk).toMatchObject({ state: 'RUNNING', stoppable: false })
    await run(running)
    expect(await see(running)).toMatchObject({ state: 'STOPPED', done: 0 })
    expect(await fileOf(office, numbers[0] ?? '')).toMatchObject({ handler: null })
  })

  it('is done with the rights of that moment: who lost the role, or was let go, does nothing any more', async () => {
    const number = await submitted(office)
    const id = await bulkOf({ complaintIds: [await idOf(number)] }, 'fatima')
    await office.rows(
      `update handler set account_state = 'DISABLED', on_duty = false where email like 'fatima@%'`,
    )
    await run(id)
    await office.rows(
      `update handler set account_state = 'ACTIVE', on_duty = true where email like 'fatima@%'`,
    )
    expect(await fileOf(office, number)).toMatchObject({ handler: null })
    expect(outcomes(await see(id, 'fatima'))).toEqual(['REFUSED'])
  })
})

describe('which complaints', () => {
  it('all that fit a filter and that the reader sees; D-18 never one that is about the reader', async () => {
    const [one, mine] = [await submitted(office), await submitted(office)]
    await office.rows('update complaint set order_number = $1 where number = any($2)', [
      'BULK-1',
      [one, mine],
    ])
    await nameAs(office, mine, 'marieke')
    const id = await bulkOf({ filter: { orderNumber: 'BULK-1' } })
    expect((await see(id)).items).toMatchObject([{ number: one }])
    await nameAs(office, one, 'marieke')
    expect((await see(id)).items).toEqual([])
  })

  it('five hundred are tried, each with its outcome', async () => {
    await office.rows(
      `update complaint set order_number = 'BULK-500' where id in (
         select id from complaint where state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'DECIDED', 'CLOSED', 'IMPORTED')
         order by sequence limit 500)`,
    )
    const id = await bulkOf({ filter: { orderNumber: 'BULK-500' } })
    expect(await see(id)).toMatchObject({ total: 500 })
    await run(id)
    const bulk = await see(id)
    expect(bulk.done + bulk.refused).toBe(500)
    expect(bulk.done).toBeGreaterThan(20)
    expect(bulk.items).toHaveLength(500)
    expect(
      bulk.items.every(({ outcome, reason }: { outcome: string; reason: string | null }) =>
        outcome === 'DONE' ? reason === null : (reason ?? '') !== '',
      ),
    ).toBe(true)
  }, 240_000)

  it.each([
    ['both', { complaintIds: [], filter: {} }, 'REQUIRED', ['complaintIds']],
    ['neither', {}, 'REQUIRED', ['complaintIds']],
    ['none', { complaintIds: [] }, 'REQUIRED', ['complaintIds']],
    ['a filter that nothing fits', { filter: { orderNumber: 'NIETS' } }, 'REQUIRED', ['filter']],
    [
      'one that is not there',
      { complaintIds: ['cmp_00000000000000000000000000'] },
      'UNKNOWN',
      ['complaintIds', '0'],
    ],
    ['no address', { complaintIds: ['x'] }, 'UNKNOWN', ['complaintIds', '0']],
    [
      'more than a thousand',
      { complaintIds: Array.from({ length: 1001 }, (_, n) => `x${n}`) },
      'TOO_MANY',
      ['complaintIds'],
    ],
  ])('%s are refused, and nothing is stored', async (_, input, code, path) => {
    const before = await office.rows('select count(*)::int as n from bulk')
    const { data } = await start(input)
    expect(data.startBulk).toMatchObject({ bulk: null, userErrors: [{ code, path }] })
    expect(await office.rows('select count(*)::int as n from bulk')).toEqual(before)
  })

  it('a handler that is not there is refused, and assigning to nobody', async () => {
    const complaintIds = [await idOf(await submitted(office))]
    for (const [handlerId, code] of [
      ['han_00000000000000000000000000', 'UNKNOWN'],
      [null, 'REQUIRED'],
    ])
      expect((await start({ complaintIds, handlerId })).data.startBulk.userErrors).toMatchObject([
        { code, path: ['handlerId'] },
      ])
  })

  it('with one key it is started once', async () => {
    const input = { complaintIds: [await idOf(await submitted(office))], idempotencyKey: crypto.randomUUID() }
    expect(await bulkOf(input)).toBe(await bulkOf(input))
  })
})

describe('KM-16 reminding', () => {
  const remind = async (number: string, as: PersonKey = 'marieke') =>
    office.ask(RemindHandlerDocument, { input: await present(office, number) }, { as })

  it('tells the handler once a day, by hand or with many', async () => {
    const number = await submitted(office)
    await assignTo(office, number, 'sander')
    expect(outcomeOf(await remind(number)).timeline.at(-1)).toMatchObject({ kind: 'REMINDED' })
    const id = await bulkOf({ act: 'REMIND', handlerId: null, complaintIds: [await idOf(number)] })
    await run(id)
    expect((await see(id)).items[0].reason).toMatch(/^De behandelaar is hier vandaag al aan herinnerd/)
    clock.pass({ hours: 24 })
    const next = await bulkOf({ act: 'REMIND', handlerId: null, complaintIds: [await idOf(number)] })
    await run(next)
    expect(await see(next)).toMatchObject({ done: 1 })
    const owed = await office.rows(
      `select m.facts from outbox_message m join complaint c on c.id = m.complaint_id
       where c.number = $1 and m.kind = 'reminder-by-colleague'`,
      [number],
    )
    expect(owed).toHaveLength(2)
  })

  it('is refused where nobody handles it, and is not for handlers', async () => {
    const number = await submitted(office)
    expect(refusalOf(await remind(number))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    const many = await start({ act: 'REMIND', handlerId: null, complaintIds: [await idOf(number)] }, 'sander')
    expect(many.data.startBulk.userErrors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }])
    expect((await remind(number, 'sander')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

describe('KM-14 a label', () => {
  const labelsOf = async (number: string) => {
    const query =
      'query ($number: String!) { complaintByNumber(number: $number) { version labels { name } } }'
    return (await office.ask(query, { number }, { as: 'sander' })).data.complaintByNumber
  }
  const many = async (act: 'PUT_LABEL_ON' | 'TAKE_LABEL_OFF', labelId: string, numbers: string[]) => {
    const complaintIds = await Promise.all(numbers.map(idOf))
    const id = await bulkOf({ act, handlerId: null, labelId, complaintIds })
    await run(id)
    return see(id)
  }

  it('is put on many, also where it is already or somebody was before, and taken off; told as by hand', async () => {
    const numbers = [await submitted(office), await submitted(office)]
    const [first = '', second = ''] = numbers
    const { id: labelId } = await labelNamed(office, 'Seizoen')
    const input = { complaintId: await idOf(first), labelId }
    given(await office.ask(PutLabelOnDocument, { input }, { as: 'sander' }), 'complaint')
    const complaintIds = await Promise.all(numbers.map(idOf))
    const id = await bulkOf({ act: 'PUT_LABEL_ON', handlerId: null, labelId, complaintIds })
    await assignTo(office, second, 'sander')
    await run(id)
    const query = 'query ($id: ID!) { bulk(id: $id) { act done refused handler { id } label { name } } }'
    expect((await office.ask(query, { id }, { as: 'marieke' })).data.bulk).toEqual({
      act: 'PUT_LABEL_ON',
      ...{ done: 2, refused: 0, handler: null, label: { name: 'Seizoen' } },
    })
    expect(await labelsOf(first)).toEqual({ version: 1, labels: [{ name: 'Seizoen' }] })
    expect(await labelsOf(second)).toEqual({ version: 2, labels: [{ name: 'Seizoen' }] })
    const entries = await office.rows(
      `select j.actor_id, c.number from journal_entry j join complaint c on c.id = j.subject_id
       where c.number = any($1) and j.act = 'label-put-on' order by c.sequence`,
      [numbers],
    )
    expect(entries.map(({ number }) => number)).toEqual(numbers)
    expect(entries[1].actor_id).toBe(decodeId('handler', await handlerOf(office, 'marieke')))
    expect(await many('TAKE_LABEL_OFF', labelId, numbers)).toMatchObject({ done: 2, refused: 0 })
    expect((await labelsOf(first)).labels).toEqual([])
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it('that is not in use any more is put on none, each telling why, and still taken off', async () => {
    const number = await submitted(office)
    const { id: labelId, version } = await labelNamed(office, 'Voorbij')
    await many('PUT_LABEL_ON', labelId, [number])
    const retire = { input: { labelId, expectedVersion: version } }
    given(await office.ask(RetireLabelDocument, retire, { as: 'marieke' }), 'label')
    expect((await many('PUT_LABEL_ON', labelId, [await submitted(office)])).items).toMatchObject([
      { outcome: 'REFUSED', reason: 'Dit label is buiten gebruik. Kies een ander.' },
    ])
    expect(await many('TAKE_LABEL_OFF', labelId, [number])).toMatchObject({ done: 1, refused: 0 })
    expect((await labelsOf(number)).labels).toEqual([])
  })

  it('that is not there is refused, and none', async () => {
    const complaintIds = [await idOf(await submitted(office))]
    for (const [labelId, code] of [
      ['lab_00000000000000000000000000', 'UNKNOWN'],
      ['x', 'UNKNOWN'],
      [null, 'REQUIRED'],
    ])
      expect(
        (await start({ act: 'PUT_LABEL_ON', labelId, complaintIds })).data.startBulk.userErrors,
      ).toMatchObject([{ code, path: ['labelId'] }])
  })
})

it('is found again by who asked for it, and by nobody else, until it has ended', async () => {
  const running = async (as: PersonKey) =>
    (await office.ask(RunningBulksDocument, {}, { as })).data.runningBulks
  const left = (await running('hendrik')).length
  const complaintIds = [await idOf(await submitted(office))]
  const [one, other] = [await bulkOf({ complaintIds }, 'hendrik'), await bulkOf({ complaintIds }, 'hendrik')]
  const ids = async (as: PersonKey) => (await running(as)).map(({ id }: { id: string }) => id)
  expect((await ids('hendrik')).toSorted()).toEqual([one, other].toSorted())
  expect(left).toBe(0)
  expect(await ids('marieke')).not.toContain(one)
  await run(one)
  expect(await ids('hendrik')).toEqual([other])
  await run(other)
  expect(await ids('hendrik')).toEqual([])
})

it('KP-1 nobody else finds it, and who reads no complaints starts nothing', async () => {
  const complaintIds = [await idOf(await submitted(office))]
  const id = await bulkOf({ complaintIds })
  expect(await see(id, 'hendrik')).toBeNull()
  for (const as of ['ravi', 'tess'] as const)
    expect((await start({ complaintIds }, as)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})
