import { AssessSeverityDocument, ConfirmReadingDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nameAs } from '../../access/conflict.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { fileOf, outcomeOf, present, refusalOf } from './acts.fixture.js'
import { decisionOf } from './decide.fixture.js'
import { submitted } from './submission.fixture.js'

let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const assess = async (severity: string, input: object = {}, as: PersonKey = 'sander') =>
  office.ask(
    AssessSeverityDocument,
    { input: { ...(await present(office, number)), severity, reason: 'Er rookt iets.', ...input } },
    { as },
  )
const read = async (as: PersonKey, input: object = {}) =>
  office.ask(ConfirmReadingDocument, { input: { ...(await present(office, number)), ...input } }, { as })
const readingClock = () =>
  office.rows(
    `select q.stopped_at is null as runs from clock q join complaint c on c.id = q.complaint_id
     where c.number = $1 and q.kind = 'management-reading'`,
    [number],
  )
const isUnread = async () =>
  (await decisionOf(office, number)).blockers.some(
    ({ kind }: { kind: string }) => kind === 'MANAGEMENT_HAS_NOT_READ',
  )

describe('KP-2 a complaint that turns out to be serious', () => {
  it('waits for management to say to have read it, and keeps why', async () => {
    number = await submitted(office)
    const file = outcomeOf(await assess('SERIOUS'))
    expect(file).toMatchObject({ severity: 'SERIOUS', version: 2 })
    expect(file.timeline.map(({ kind }: { kind: string }) => kind)).toContain('SEVERITY_ASSESSED')
    expect(await readingClock()).toEqual([{ runs: true }])
    expect(await isUnread()).toBe(true)
    const [kept] = await office.rows(
      `select a.severity, a.reason from severity_assessment a join complaint c on c.id = a.complaint_id
       where c.number = $1`,
      [number],
    )
    expect(kept).toEqual({ severity: 'SERIOUS', reason: 'Er rookt iets.' })
    expect((await fileOf(office, number, 'hendrik')).allowedActions).toContain('CONFIRM_READING')
    const after = outcomeOf(await read('hendrik'))
    expect(after.timeline.at(-1)).toMatchObject({ kind: 'READING_CONFIRMED' })
    expect(await readingClock()).toEqual([{ runs: false }])
    expect(await isUnread()).toBe(false)
    expect(refusalOf(await read('hendrik'))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })

  it('is read once with one key, and not on an old version', async () => {
    number = await submitted(office)
    const old = await present(office, number)
    outcomeOf(await assess('SERIOUS'))
    expect(refusalOf(await read('hendrik', old))).toMatchObject({ code: 'CONFLICT' })
    const input = { ...(await present(office, number)), idempotencyKey: crypto.randomUUID() }
    outcomeOf(await read('hendrik', input))
    expect(outcomeOf(await read('hendrik', input)).version).toBe(3)
  })

  it('and not after all, waits for nobody', async () => {
    number = await submitted(office)
    outcomeOf(await assess('SERIOUS'))
    outcomeOf(await assess('NORMAL', { reason: 'Het was stoom.' }))
    expect(await readingClock()).toEqual([{ runs: false }])
    expect(await isUnread()).toBe(false)
    expect(refusalOf(await read('hendrik'))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })
})

describe('KP-2 nothing is stored', () => {
  it('without a reason', async () => {
    number = await submitted(office)
    expect(refusalOf(await assess('SERIOUS', { reason: ' ' }))).toMatchObject({
      code: 'REQUIRED',
      path: ['reason'],
    })
    expect(await readingClock()).toEqual([])
  })

  it('by a coordinator, a handler or an auditor', async () => {
    number = await submitted(office)
    outcomeOf(await assess('SERIOUS'))
    expect(refusalOf(await read('marieke'))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    expect((await read('sander')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect((await assess('NORMAL', {}, 'ravi')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await readingClock()).toEqual([{ runs: true }])
  })

  it('D-18 by whom of management it is about', async () => {
    number = await submitted(office)
    outcomeOf(await assess('SERIOUS'))
    await nameAs(office, number, 'hendrik')
    expect((await read('hendrik')).data?.confirmReading?.complaint ?? null).toBe(null)
    expect(await readingClock()).toEqual([{ runs: true }])
  })

  it('on what is closed', async () => {
    number = await submitted(office)
    await office.rows(`update complaint set state = 'CLOSED' where number = $1`, [number])
    expect(refusalOf(await assess('SERIOUS'))).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })
})
