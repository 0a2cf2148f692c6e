import { expect, test } from 'vitest'
import type { ViolationId } from '../foundation/index.js'
import { decideViolation } from './decide-violation.js'
import { fraud, officer, pointsOf, reasons, reported, sellerId, today } from './violations.fixture.js'
import { type WhatIf, type WhatIfFacts, whatIf } from './what-if.js'

const openedOn = today.subtract({ years: 3 })
/** Anew each time, so that entries are numbered alike. */
const factsOfNow = (): WhatIfFacts => ({
  ...pointsOf(),
  id: 'tried' as ViolationId,
  seller: { id: sellerId, openedOn },
  categoryId: fraud,
})
const form: WhatIf = { deedOn: reported.deedOn, weight: 60, reach: 'ACCOUNT' }
const faults = (changed: Partial<WhatIf>, given: Partial<WhatIfFacts> = {}) => {
  const looked = whatIf({ ...form, ...changed }, { ...factsOfNow(), ...given })
  return looked.ok ? [] : looked.rejections.map(({ kind, path }) => `${kind} ${path.join('.')}`)
}

test.each([0, 20, 60, 99, 100])('D-5 D-6 of %d points it is what the decision itself would do', (weight) => {
  const decided = decideViolation(
    { ...reported, id: factsOfNow().id },
    { weight, reach: 'ACCOUNT', ground: null, reason: 'Decided.', reasons },
    { ...factsOfNow(), decidedById: officer },
  )
  expect(decided.ok).toBe(true)
  expect(whatIf({ ...form, weight }, factsOfNow())).toEqual({
    ok: true,
    value: decided.ok && decided.value.outcome,
  })
})

test('BP-1 it stays within the policy, on a day on which the account was there', () => {
  expect(faults({ weight: 19 })).toEqual(['weight-out-of-range weight'])
  expect(faults({ weight: 1.5 })).toEqual(['not-whole-points weight'])
  expect(faults({ weight: -1 })).toEqual(['not-whole-points weight'])
  expect(faults({ weight: 2 ** 31 })).toEqual(['weight-out-of-range weight'])
  expect(faults({ reach: 'REGISTER_NUMBER' })).toEqual(['reach-too-wide reach'])
  expect(faults({ deedOn: today.add({ days: 1 }) })).toEqual(['in-the-future deedOn'])
  expect(faults({ deedOn: openedOn.subtract({ days: 1 }) })).toEqual(['not-there-on-the-day deedOn'])
  expect(faults({}, { categoryId: null })).toEqual(['unknown policyCategoryId'])
  expect(faults({ deedOn: today.subtract({ years: 20 }) })).toEqual([
    'before-the-rule deedOn',
    'not-there-on-the-day deedOn',
  ])
})

test('D-7 on a day of force majeure nobody would be blamed', () => {
  const reason = { NL: 'Storing.', EN: 'Outage.' }
  const outage = { fromOn: form.deedOn, untilOn: form.deedOn, categoryIds: [fraud], reason }
  const circumstances = { ...factsOfNow().circumstances, forceMajeure: [outage] }
  expect(faults({}, { circumstances })).toEqual(['force-majeure deedOn'])
})
