import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { fileOf, outcomeOf, present, record, refusalOf } from './acts.fixture.js'
import { promise } from './agree.fixture.js'
import { submitted } from './submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())
beforeEach(async () => {
  number = await submitted(office)
  clock.pass({ minutes: 5 })
})

/** Weekdays only: Saturday and Sunday move to the Monday after. */
const dayAfter = (days: number): string => {
  const on = clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ days })
  return on.add({ days: on.dayOfWeek > 5 ? 8 - on.dayOfWeek : 0 }).toString()
}
const notice = () => ({ reason: 'De verkoper zoekt nog.', answerOn: dayAfter(42) })
const announce = (input: object = {}, as: PersonKey = 'sander') =>
  promise(office, number, 'announceDelay', as, { ...notice(), ...input })
const running = async (kind: string) =>
  (await fileOf(office, number)).clocks.filter(
    (one: { kind: string; stoppedAt: string | null }) => one.kind === kind && one.stoppedAt === null,
  )
const kept = (table: string) =>
  office.rows(`select t.* from ${table} t join complaint c on c.id = t.complaint_id where c.number = $1`, [
    number,
  ])

describe('KP-14 announcing that the answer comes later', () => {
  it('in time moves the decision, tells the complainant, and keeps why', async () => {
    const file = outcomeOf(await announce())
    expect(file.timeline.at(-1)).toMatchObject({ kind: 'DELAY_ANNOUNCED', on: notice().answerOn })
    expect(await running('DELAY_NOTICE')).toEqual([])
    expect(await running('DECISION')).toMatchObject([{ dueOn: notice().answerOn }])
    expect(await kept('delay_notice')).toMatchObject([{ reason: notice().reason, moved: true, round: 1 }])
    const owed = await kept('outbox_message')
    expect(owed.map(({ kind }: { kind: string }) => kind)).toContain('delay-notice')
  })

  it('a second time needs a report of a contact in which the complainant agreed', async () => {
    outcomeOf(await announce())
    clock.pass({ minutes: 5 })
    const later = { answerOn: dayAfter(56) }
    expect(refusalOf(await announce(later))).toMatchObject({ code: 'REQUIRED', path: ['agreedInId'] })
    const call = { kind: 'CALL', at: clock.now().toString(), report: 'Stemt in.', mandate: 'M' }
    const { timeline } = outcomeOf(await record(office, number, { as: 'sander' }, call))
    const { contact } = timeline.findLast(({ kind }: { kind: string }) => kind === 'CONTACT_RECORDED')
    const moved = outcomeOf(await announce({ ...later, agreedInId: contact.id }))
    expect(moved.version).toBe(4)
    expect(await running('DECISION')).toMatchObject([{ dueOn: later.answerOn }])
  })

  it('is done once with one key, and not on an old version or by an auditor', async () => {
    const input = { ...(await present(office, number)), idempotencyKey: crypto.randomUUID() }
    outcomeOf(await announce(input))
    expect(outcomeOf(await announce(input)).version).toBe(2)
    expect(refusalOf(await announce({ ...input, idempotencyKey: null }))).toMatchObject({ code: 'CONFLICT' })
    expect((await announce({}, 'ravi')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await kept('delay_notice')).toHaveLength(1)
  })

  it.each([
    ['no reason', () => ({ reason: '' }), { code: 'REQUIRED', path: ['reason'] }],
    ['a word that no customer reads', () => ({ reason: 'Een probleem.' }), { path: ['reason'] }],
    ['a day too far', () => ({ answerOn: dayAfter(63) }), { code: 'OUT_OF_RANGE', path: ['answerOn'] }],
    ['a day that stands already', () => ({ answerOn: dayAfter(7) }), { code: 'OUT_OF_RANGE' }],
  ])('refuses %s, and stores nothing', async (_, input, fault) => {
    expect(refusalOf(await announce(input()))).toMatchObject(fault)
    expect(await kept('delay_notice')).toEqual([])
    expect(await running('DELAY_NOTICE')).toHaveLength(1)
  })
})

describe('OS-4 a reply that only holds on', () => {
  const reply = (input: object = {}) =>
    promise(office, number, 'recordHoldingReply', 'sander', {
      text: 'U hoort nog van ons.',
      answerOn: dayAfter(7),
      ...input,
    })

  it('stops nothing, and owes the answer', async () => {
    const before = (await fileOf(office, number)).clocks
    outcomeOf(await reply())
    outcomeOf(await reply())
    expect(await running('HOLDING_REPLY')).toHaveLength(2)
    const after = (await fileOf(office, number)).clocks
    expect(after.filter(({ kind }: { kind: string }) => kind !== 'HOLDING_REPLY')).toEqual(before)
    expect(await kept('holding_reply')).toHaveLength(2)
  })

  it('is not kept with bad words, a bad day, or once it is closed', async () => {
    expect(refusalOf(await reply({ text: ' ' }))).toMatchObject({ code: 'REQUIRED', path: ['text'] })
    expect(refusalOf(await reply({ answerOn: '2035-01-01' }))).toMatchObject({ path: ['answerOn'] })
    await office.rows(`update complaint set state = 'CLOSED' where number = $1`, [number])
    expect(refusalOf(await reply())).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
    expect(await kept('holding_reply')).toEqual([])
  })
})
