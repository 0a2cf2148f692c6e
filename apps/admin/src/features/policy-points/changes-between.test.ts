import { expect, test } from 'vitest'
import { changesBetween } from './changes-between.js'
import { policyOf, ruleOf } from './points-policy.fixture.js'

const text = (lines: object) => ({
  dutch: { notAllowed: ['Dit mag niet.'], allowed: ['Dit mag wel.'], ...lines },
})
const told = (changed: object) =>
  changesBetween(policyOf(1), policyOf(2, changed)).map(({ what, ...more }) =>
    'figure' in more ? `${what} ${more.figure}` : `${what} ${more.name}`,
  )

test.each([
  ['nothing', {}, []],
  ['figures', { startTotal: 90, warnAt: [] }, ['figure startTotal', 'figure warnAt']],
  [
    'a range and a reach',
    { rules: [ruleOf('Fraude', { heaviest: 50, reach: 'REGISTER_NUMBER' }), ruleOf('Namaak')] },
    ['range Fraude', 'reach Fraude'],
  ],
  [
    'a category less and one more',
    { rules: [ruleOf('Fraude'), ruleOf('Reclame')] },
    ['added Reclame', 'retired Namaak'],
  ],
  [
    'a text',
    { rules: [ruleOf('Fraude', text({ allowed: ['Dit ook.', 'En dit.'] })), ruleOf('Namaak')] },
    ['text Fraude'],
  ],
] as const)('D-14 what is otherwise than in the version before is told: %s', (_, changed, changes) => {
  expect(told(changed)).toEqual(changes)
})

test('D-14 lines of a text are counted, and the same words on the other side are another line', () => {
  const moved = ruleOf('Fraude', text({ notAllowed: ['Dit mag wel.'], allowed: ['Dit mag niet.', 'Nieuw.'] }))
  expect(changesBetween(policyOf(1), policyOf(2, { rules: [moved, ruleOf('Namaak')] }))).toEqual([
    { what: 'text', name: 'Fraude', added: 3, removed: 2 },
  ])
})
