import { expect, test } from 'vitest'
import { accept, day, moment } from '../foundation/moments.fixture.js'
import { aContact, anInTreatmentComplaint, as, calendar, contactFacts, sanne } from './complaint.fixture.js'
import { confirmAgreedDeadline } from './confirm-agreed-deadline.js'
import { inEveryState } from './in-every-state.fixture.js'
import { recordContact } from './record-contact.js'

const at = moment('2026-04-02T10:00')
const actor = { kind: 'public' } as const
const agreed = anInTreatmentComplaint()

test('KP-3 the complainant confirms the agreed day once', () => {
  const { complaint, facts, messages } = accept(confirmAgreedDeadline(agreed, { actor, at }))
  expect(complaint).toEqual({ ...agreed, agreedDeadlineConfirmedAt: at, version: agreed.version + 1 })
  expect(facts).toEqual([{ kind: 'deadline-confirmed', on: agreed.agreedDeadlineOn }])
  expect(messages).toEqual([])
  expect(confirmAgreedDeadline(complaint, { actor, at })).toEqual({
    ok: false,
    rejections: [{ kind: 'already-confirmed', confirmedAt: at }],
  })
})

test('KP-3 another agreement is to be confirmed anew, the same one is not', () => {
  const { complaint } = accept(confirmAgreedDeadline(agreed, { actor, at }))
  const facts = { ...contactFacts, now: moment('2026-04-02T12:05'), calendar }
  const again = (on: string) =>
    accept(
      recordContact(
        complaint,
        aContact({ at: moment('2026-04-02T12:00'), agreedDeadlineOn: day(on) }),
        facts,
      ),
    ).complaint
  expect(again('2026-04-14').agreedDeadlineConfirmedAt).toBe(null)
  expect(again('2026-04-10').agreedDeadlineConfirmedAt).toBe(at)
})

test('KP-3 nobody else confirms it, nor in another state', () => {
  expect(confirmAgreedDeadline(agreed, { actor: as(sanne), at }).ok).toBe(false)
  for (const complaint of inEveryState.filter(({ state }) => state !== 'IN_TREATMENT'))
    expect(confirmAgreedDeadline(complaint, { actor, at }).ok).toBe(false)
})
