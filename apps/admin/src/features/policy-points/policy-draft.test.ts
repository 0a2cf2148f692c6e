import { expect, test } from 'vitest'
import { policyOf, ruleOf } from './points-policy.fixture.js'
import { comparedOf, draftOf, inputOf, notWhole, placedIn } from './policy-draft.js'

const first = policyOf(1)
const last = policyOf(2, { rules: [ruleOf('Fraude')] })
const draft = () => draftOf([last, first])

test('D-14 a next version begins as the last, with what was retired to be taken up again', () => {
  expect(draft().rules.map(({ category, kept }) => [category.name, kept])).toEqual([
    ['Fraude', true],
    ['Namaak', false],
  ])
  expect(comparedOf(draft()).rules.map(({ category }) => category.name)).toEqual(['Fraude'])
})

test('D-14 it is sent as it is typed: a line for each sentence, and numbers', () => {
  const typed = { ...draft(), inForceFrom: '2027-04-01', warnAt: '40; 20', startTotal: ' 120 ' }
  const [rule] = typed.rules
  if (rule) typed.rules[0] = { ...rule, dutch: { notAllowed: 'Een.\n \nTwee.', allowed: 'Drie.' } }
  expect(inputOf(typed, last)).toMatchObject({
    expectedVersion: 2,
    inForceFrom: '2027-04-01',
    startTotal: 120,
    warnAt: [40, 20],
    rules: [
      { categoryId: 'pol_Fraude', lightest: 5, dutch: { notAllowed: ['Een.', 'Twee.'], allowed: ['Drie.'] } },
    ],
  })
})

test('D-14 what is no whole number is named by its place; of what is retired nothing is asked', () => {
  const typed = { ...draft(), returnInDays: '1,5', warnAt: '50, x' }
  typed.rules = typed.rules.map((rule) => ({ ...rule, heaviest: '' }))
  expect(notWhole(typed)).toEqual(['returnInDays', 'warnAt', 'rules.0.heaviest'])
})

test('D-14 what the server refuses stands at the rule it is about, whatever was left out before it', () => {
  const typed = draft()
  typed.rules = typed.rules.map((rule, place) => ({ ...rule, kept: place === 1 }))
  expect(placedIn(typed, ['input', 'rules', '0', 'lightest'])).toEqual(['rules', '1', 'lightest'])
  expect(placedIn(typed, ['inForceFrom'])).toEqual(['inForceFrom'])
})
