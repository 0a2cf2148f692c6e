import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { ObjectionId } from '../foundation/index.js'
import { bookViolation, withEntries } from '../policy-points/index.js'
import { decideObjection, type RulingForm } from './decide-objection.js'
import { objectionOpenUntil, objectToViolation } from './object-to-violation.js'
import type { Violation } from './violation.js'
import {
  at,
  decision,
  manager,
  officer,
  pointsOf,
  reported,
  reviewer,
  running,
  today,
} from './violations.fixture.js'

const booked: Violation = { ...reported, state: 'BOOKED', decision: { ...decision, confirmedById: manager } }
const object = (violation: Violation, deliveredOn: Temporal.PlainDate | null, grounds = 'Not so.') =>
  objectToViolation(violation, {
    id: 'new' as ObjectionId,
    grounds,
    by: { filedByContactId: null, registeredById: officer },
    notices: [{ deliveredOn }],
    at,
  })

test('D-7 an objection is decided within four weeks, and is made once', () => {
  expect(object(booked, null)).toMatchObject({ value: { dueOn: today.add({ days: 28 }), ruling: null } })
  expect(object({ ...booked, objection: running }, null)).toMatchObject({
    rejections: [{ kind: 'objected-already' }],
  })
  expect(object(reported, null)).toMatchObject({ rejections: [{ kind: 'not-in-this-state' }] })
  expect(object(booked, null, ' ')).toMatchObject({ rejections: [{ path: ['grounds'] }] })
})

test.each([
  ['2026-09-05', true],
  ['2026-09-04', false],
])('D-7 a notice that arrived on %s: in time on 5 March is %s', (delivered, inTime) => {
  expect(object(booked, Temporal.PlainDate.from(delivered)).ok).toBe(inTime)
})

test('D-7 as long as one notice has not arrived there is no end, and the last that did counts', () => {
  const on = (text: string | null) => ({ deliveredOn: text === null ? null : Temporal.PlainDate.from(text) })
  expect(objectionOpenUntil([])).toBeNull()
  expect(objectionOpenUntil([on('2027-01-31'), on(null)])).toBeNull()
  expect(objectionOpenUntil([on('2027-08-31'), on('2027-01-31')])?.toString()).toBe('2028-02-29')
})

const form: RulingForm = { result: 'WITHDRAWN', lowersTo: null, reasons: 'The carrier was wrong.' }
const objected: Violation = { ...booked, objection: running }
function rule(changed: Partial<RulingForm> = {}, reviewerId = reviewer, violation = objected) {
  const facts = pointsOf()
  const taken = bookViolation(
    { ...booked, ...decision, violationId: booked.id },
    { ...facts, confirmedById: null },
  )
  if (!taken.ok) throw new Error('It is booked.')
  const accounts = withEntries(facts.accounts, taken.value.entries)
  return decideObjection(violation, { ...form, ...changed }, { ...facts, accounts, reviewerId })
}

test.each([
  ['MAINTAINED', null, null, 'BOOKED', []],
  ['LOWERED', 10, 10, 'BOOKED', [50]],
  ['LOWERED', 0, 0, 'WITHDRAWN', [60]],
  ['WITHDRAWN', null, 0, 'WITHDRAWN', [60]],
] as const)('D-7 %s to %s', (result, lowersTo, standing, state, given) => {
  const ruled = rule({ result, lowersTo })
  if (!ruled.ok) throw new Error(JSON.stringify(ruled.rejections))
  expect([ruled.value.ruling.lowersTo, ruled.value.state]).toEqual([standing, state])
  const back = ruled.value.outcome.entries.flatMap((entry) =>
    entry.kind === 'WITHDRAWAL' ? [entry.points] : [],
  )
  expect(back).toEqual(given)
})

test('D-7 never heavier, never by who had a part in it, and once', () => {
  const kinds = (ruled: ReturnType<typeof rule>) => (ruled.ok ? [] : ruled.rejections.map(({ kind }) => kind))
  expect(kinds(rule({ result: 'LOWERED', lowersTo: 60 }))).toEqual(['not-lighter'])
  expect(kinds(rule({ result: 'LOWERED', lowersTo: 1.5 }))).toEqual(['not-whole-points'])
  expect(kinds(rule({ result: 'LOWERED', lowersTo: null }))).toEqual(['required'])
  expect(kinds(rule({}, officer))).toEqual(['reviewer-decided'])
  expect(kinds(rule({}, manager))).toEqual(['reviewer-confirmed'])
  expect(kinds(rule({}, reviewer, booked))).toEqual(['no-objection-runs'])
  expect(kinds(rule({ reasons: '' }))).toEqual(['required'])
})

test('D-7 a note is withdrawn without an entry', () => {
  const note = { ...objected, decision: { ...decision, weight: 0 } }
  const ruled = decideObjection(note, form, { ...pointsOf(), reviewerId: reviewer })
  expect(ruled).toMatchObject({ value: { state: 'WITHDRAWN', outcome: { entries: [] } } })
})

test('D-7 what was decided elsewhere is lowered and withdrawn by what it took, and a note of elsewhere without an entry', () => {
  const elsewhere = { ...objected, decision: null }
  expect(rule({ result: 'LOWERED', lowersTo: 10 }, officer, elsewhere)).toMatchObject({
    value: { state: 'BOOKED', outcome: { entries: [{ kind: 'WITHDRAWAL', points: 50 }] } },
  })
  expect(rule({ result: 'LOWERED', lowersTo: 60 }, officer, elsewhere)).toMatchObject({
    rejections: [{ kind: 'not-lighter', standing: 60 }],
  })
  const note = decideObjection(elsewhere, form, { ...pointsOf(), reviewerId: reviewer })
  expect(note).toMatchObject({ value: { state: 'WITHDRAWN', outcome: { entries: [] } } })
})
