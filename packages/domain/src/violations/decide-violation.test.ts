import { expect, test } from 'vitest'
import { actionsOn } from './actions-on.js'
import { confirmViolation, returnViolation } from './confirm-violation.js'
import { type DecisionForm, decideViolation } from './decide-violation.js'
import { declineViolation } from './decline-violation.js'
import { hearSeller } from './hear-seller.js'
import type { Violation } from './violation.js'
import { at, decision, manager, officer, pointsOf, reasons, reported, today } from './violations.fixture.js'

const form: DecisionForm = { weight: 60, reach: 'ACCOUNT', ground: null, reason: 'Decided.', reasons }
const decide = (changed: Partial<DecisionForm> = {}, violation: Violation = reported) =>
  decideViolation(violation, { ...form, ...changed }, { ...pointsOf(), decidedById: officer })
const kinds = (result: ReturnType<typeof decide>) =>
  result.ok ? [] : result.rejections.map(({ kind, path }) => `${kind} ${path.join('.')}`)

test('D-8 a decision needs that the seller was heard, and is made once', () => {
  expect(decide().ok).toBe(true)
  expect(kinds(decide({}, { ...reported, hearing: null }))).toEqual(['seller-not-heard violationId'])
  for (const state of ['PROPOSED', 'BOOKED', 'DECLINED', 'WITHDRAWN'] as const)
    expect(kinds(decide({}, { ...reported, state }))).toEqual(['not-in-this-state violationId'])
})

test('D-7 nothing that was done in force majeure is decided as a violation', () => {
  const points = pointsOf()
  const reason = { NL: 'Storing.', EN: 'Outage.' }
  const { deedOn, categoryId } = reported
  const outage = { fromOn: deedOn, untilOn: deedOn, categoryIds: [categoryId], reason }
  const circumstances = { ...points.circumstances, forceMajeure: [outage] }
  expect(decideViolation(reported, form, { ...points, circumstances, decidedById: officer })).toEqual({
    ok: false,
    rejections: [{ kind: 'force-majeure', path: ['violationId'], forceMajeure: outage }],
  })
})

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('BP-2 %d points are no points', (weight) => {
  expect(kinds(decide({ weight }))).toEqual(['not-whole-points weight'])
})

test('D-6 exactly 0 waits for a second person; 1 does not', () => {
  const stateOf = (weight: number) => {
    const decided = decide({ weight })
    return decided.ok ? decided.value.state : null
  }
  expect([stateOf(100), stateOf(99), stateOf(0)]).toEqual(['PROPOSED', 'BOOKED', 'BOOKED'])
})

test('BP-2 the statement tells what is done, where, how long and what to do about it', () => {
  const decided = decide()
  expect(decided.ok && decided.value.statement).toMatchObject({
    restrictions: [{ kind: 'POINTS', points: 60 }],
    territory: ['NL'],
    from: today,
    until: today.add({ days: 365 }),
    redress: { objectionWithinInMonths: 6, beyond: ['OUT_OF_COURT', 'COURT'] },
  })
  const note = decide({ weight: 0 })
  expect(note.ok && note.value.statement.restrictions).toEqual([
    { sellerId: reported.sellerId, kind: 'NOTE', points: 0 },
  ])
})

const proposed: Violation = { ...reported, state: 'PROPOSED', decision }

test('D-6 the second person is another, and agrees or sends it back with the reason', () => {
  expect(confirmViolation(proposed, { confirmedById: officer })).toMatchObject({
    rejections: [{ kind: 'second-person-is-another' }],
  })
  expect(confirmViolation(proposed, { confirmedById: manager })).toMatchObject({
    value: { confirmedById: manager, decidedById: officer },
  })
  expect(returnViolation(proposed, { confirmedById: manager, reason: '' }).ok).toBe(false)
  expect(returnViolation(proposed, { confirmedById: manager, reason: 'Too heavy.' })).toMatchObject({
    value: { violation: { state: 'REPORTED', decision: null } },
  })
  expect(confirmViolation(reported, { confirmedById: manager }).ok).toBe(false)
})

test('D-8 what is no violation is declined with the reason', () => {
  expect(declineViolation(reported, { reason: ' ' }).ok).toBe(false)
  expect(declineViolation(reported, { reason: 'An outage.' })).toMatchObject({
    value: { violation: { state: 'DECLINED' } },
  })
  expect(declineViolation(proposed, { reason: 'An outage.' }).ok).toBe(false)
})

test('D-8 the seller is heard on a day between the deed and now, or urgency is recorded', () => {
  const hear = (heardOn: string | null, account: string | null, urgency: string | null) =>
    hearSeller(
      reported,
      { heardOn: heardOn === null ? null : today.with({ day: Number(heardOn) }), account, urgency },
      { at },
    )
  expect(hear('4', 'A slip.', null)).toMatchObject({ value: { hearing: { kind: 'HEARD' } } })
  expect(hear(null, null, 'Danger.')).toMatchObject({ value: { hearing: { kind: 'URGENT' } } })
  expect(hear('6', 'A slip.', null)).toMatchObject({ rejections: [{ kind: 'in-the-future' }] })
  expect(hear(null, 'A slip.', null)).toMatchObject({ rejections: [{ path: ['heardOn'] }] })
  expect(hear(null, null, null)).toMatchObject({ rejections: [{ path: ['account'] }] })
})

test('D-19 only what would not be refused is offered', () => {
  const as = (handlerId: typeof officer, ...roles: ('POLICY_OFFICER' | 'HANDLER')[]) =>
    ({ kind: 'staff', handlerId, roles }) as const
  const offered = (violation: Violation, actor: ReturnType<typeof as>, isExcused = false) =>
    actionsOn({ ...violation, isExcused }, actor)
  expect(offered(reported, as(officer, 'POLICY_OFFICER'))).toEqual(['HEAR_SELLER', 'DECIDE', 'DECLINE'])
  expect(offered({ ...reported, hearing: null }, as(officer, 'POLICY_OFFICER'))).toEqual([
    'HEAR_SELLER',
    'DECLINE',
  ])
  expect(offered(proposed, as(officer, 'POLICY_OFFICER'))).toEqual([])
  expect(offered(proposed, as(manager, 'POLICY_OFFICER'))).toEqual(['CONFIRM', 'RETURN'])
  expect(offered(reported, as(officer, 'HANDLER'))).toEqual([])
  expect(offered(reported, as(officer, 'POLICY_OFFICER'), true)).toEqual(['HEAR_SELLER', 'DECLINE'])
  expect(offered(proposed, as(manager, 'POLICY_OFFICER'), true)).toEqual(['RETURN'])
})
