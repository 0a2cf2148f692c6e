import { describe, expect, test } from 'vitest'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { allowedActions } from './allowed-actions.js'
import { assessSeverity } from './assess-severity.js'
import { blockersToClosing } from './blockers-to-closing.js'
import { runningClock } from './clock.js'
import { as, calendar, coen, mirjam, reception, sanne } from './complaint.fixture.js'
import type { Complaint } from './complaint.js'
import { confirmReading } from './confirm-reading.js'
import { aClosedComplaint, inEveryState } from './in-every-state.fixture.js'
import { receiveComplaint } from './receive-complaint.js'
import { recordAftercare } from './record-aftercare.js'

const at = moment('2026-04-02T10:00')
const aSerious = (): Complaint =>
  accept(receiveComplaint({ ...reception, severity: 'SERIOUS' }, calendar)).complaint
/** From the time before management's reading had a clock. */
const anOldSerious = (): Complaint => ({ ...aSerious(), clocks: aSerious().clocks.slice(0, 3) })
const read = (complaint: Complaint, who = mirjam) =>
  confirmReading(complaint, { actor: as(who), at, calendar })
const assess = (complaint: Complaint, severity: 'NORMAL' | 'SERIOUS', reason = 'Er rookt iets.') =>
  assessSeverity(complaint, { severity, reason, actor: as(sanne), at, calendar })
const isUnread = (complaint: Complaint) =>
  blockersToClosing(complaint, { now: at, contacts: [] }).some(
    ({ kind }) => kind === 'management-has-not-read',
  )

describe('a serious complaint', () => {
  test('KP-2 has a clock until the next working day, which management stops by saying to have read it', () => {
    const serious = aSerious()
    expect(runningClock(serious.clocks, 'management-reading')).toMatchObject({
      startedAt: reception.receivedAt,
      dueOn: day('2026-04-02'),
    })
    expect(isUnread(serious)).toBe(true)
    const { complaint, facts } = accept(read(serious))
    expect(isUnread(complaint)).toBe(false)
    expect(complaint.version).toBe(2)
    expect(facts).toMatchObject([
      { kind: 'reading-confirmed' },
      { kind: 'clock-stopped', clock: 'management-reading', state: 'met' },
    ])
    expect(complaint.clocks.filter(({ stoppedAt }) => stoppedAt === null)).toHaveLength(3)
    expect(read(complaint)).toMatchObject({ rejections: [{ kind: 'already-read', readAt: at }] })
  })

  test('KP-2 from before there was such a clock is unread, can be confirmed, and is not late by it', () => {
    expect(isUnread(anOldSerious())).toBe(true)
    const { complaint, facts } = accept(read(anOldSerious()))
    expect(isUnread(complaint)).toBe(false)
    expect(facts.at(-1)).toMatchObject({ kind: 'clock-stopped', state: 'met' })
    expect(read(complaint)).toMatchObject({ ok: false })
  })

  test('KP-2 open again is to be read anew', () => {
    const told = { way: 'TELEPHONE', solved: false, report: 'Nog steeds stuk.' } as const
    const closed = { ...aClosedComplaint(), severity: 'SERIOUS' } as const
    const later = moment('2026-04-16T10:00')
    const again = accept(recordAftercare(closed, told, { actor: as(sanne), at: later, calendar })).complaint
    expect(runningClock(again.clocks, 'management-reading')).toMatchObject({ startedAt: later })
    expect(isUnread(again)).toBe(true)
  })

  test('KP-2 a normal one is not to be read, and a coordinator or handler does not confirm it', () => {
    const [normal] = inEveryState
    expect(normal && read(normal)).toMatchObject({ rejections: [{ kind: 'not-serious' }] })
    expect(read(aSerious(), coen)).toMatchObject({ rejections: [{ kind: 'management-decides' }] })
    expect(read(aSerious(), sanne)).toMatchObject({ rejections: [{ kind: 'not-permitted' }] })
    expect(allowedActions(aSerious(), as(mirjam), at)).toContain('CONFIRM_READING')
    expect(allowedActions(aSerious(), as(coen), at)).not.toContain('CONFIRM_READING')
  })

  test('KP-2 is offered exactly when it would be accepted', () => {
    const once = read(aSerious())
    for (const complaint of [...inEveryState, aSerious(), ...(once.ok ? [once.value.complaint] : [])])
      for (const person of [mirjam, coen, sanne])
        expect(allowedActions(complaint, as(person), at).includes('CONFIRM_READING')).toBe(
          read(complaint, person).ok,
        )
  })

  test('D-18 is not confirmed by whom it is about, also of management', () => {
    expect(read({ ...aSerious(), concernsId: mirjam.id })).toMatchObject({
      rejections: [{ kind: 'not-permitted' }],
    })
  })
})

describe('assessing how serious it is', () => {
  test('KP-2 tells management, which has to read it', () => {
    const [normal] = inEveryState
    if (normal === undefined) throw new Error('No complaint.')
    const { complaint, messages, reason } = accept(assess(normal, 'SERIOUS', ' Er rookt iets. '))
    expect(complaint.severity).toBe('SERIOUS')
    expect(reason).toBe('Er rookt iets.')
    expect(messages).toMatchObject([{ kind: 'management-notice', severity: 'SERIOUS' }])
    expect(runningClock(complaint.clocks, 'management-reading')).toMatchObject({ startedAt: at })
    expect(isUnread(complaint)).toBe(true)
  })

  test('KP-2 not after all, nobody waits for it; serious once more, it is to be read once more', () => {
    const calm = accept(assess(aSerious(), 'NORMAL')).complaint
    expect(runningClock(calm.clocks, 'management-reading')).toBe(undefined)
    expect(isUnread(calm)).toBe(false)
    const again = accept(
      assessSeverity(calm, {
        severity: 'SERIOUS',
        reason: 'Toch.',
        actor: as(sanne),
        at: at.add({ hours: 1 }),
        calendar,
      }),
    ).complaint
    expect(isUnread(again)).toBe(true)
  })

  test('KP-2 asks for a reason and for something else than it is', () => {
    expect(assess(aSerious(), 'NORMAL', ' ')).toMatchObject({
      rejections: [{ kind: 'required', path: ['reason'] }],
    })
    expect(assess(aSerious(), 'SERIOUS')).toMatchObject({
      rejections: [{ kind: 'already-named', path: ['severity'] }],
    })
  })

  test('KP-2 nothing of it on what has ended', () => {
    for (const ended of inEveryState.slice(4)) {
      expect(assess(ended, 'SERIOUS')).toMatchObject({ rejections: [{ kind: 'act-not-allowed-in-state' }] })
      expect(read(ended)).toMatchObject({ rejections: [{ kind: 'act-not-allowed-in-state' }] })
    }
  })
})
