import { describe, expect, test } from 'vitest'
import { day } from '../foundation/moments.fixture.js'
import { changePolicy } from './change-policy.js'
import type { PublishedPolicy } from './policy.js'
import { policyOn } from './policy-on.js'
import { fraud, published as policy, texts } from './scenario.fixture.js'

const told = day('2027-03-01')
const change = (changed: Partial<PublishedPolicy>, inForceFrom = '2027-03-15') =>
  changePolicy(policy, { ...policy, inForceFrom: day(inForceFrom), ...changed }, told)
const fraudRule = (changed: object) => ({
  categories: policy.categories.map((rule) => (rule.categoryId === fraud ? { ...rule, ...changed } : rule)),
})

const fraudText = (changed: object) => fraudRule({ texts: { ...texts, NL: { ...texts.NL, ...changed } } })

describe('a change of the policy', () => {
  test.each<[string, Partial<PublishedPolicy>]>([
    ['a heavier weight', { categories: policy.categories.map((rule) => ({ ...rule, heaviest: 101 })) }],
    ['a heavier lightest', fraudRule({ lightest: 21 })],
    [
      'a wider reach',
      {
        categories: policy.categories.map((rule) => ({
          ...rule,
          reach: 'REGISTER_NUMBER_AND_RELATED' as const,
        })),
      },
    ],
    [
      'a new category',
      {
        categories: [
          ...policy.categories,
          { categoryId: 'new' as typeof fraud, lightest: 0, heaviest: 1, reach: 'ACCOUNT', texts },
        ],
      },
    ],
    ['a lower start', { startTotal: 99 }],
    ['a longer period', { returnInDays: 366 }],
    ['a shorter notice of closing', { closureNoticeInDays: 29 }],
    ['a shorter notice of changes', { changeNoticeInDays: 14 }],
    ['a warning less', { warnAt: [50] }],
    ['more that is not allowed', fraudText({ notAllowed: ['Dit mag niet.', 'Dit ook niet.'] })],
    ['less that is allowed', fraudText({ allowed: [] })],
    ['another wording', fraudText({ notAllowed: ['Dit is verboden.'] })],
  ])('D-14 policy changed with less than its notice period: refused (%s)', (_, changed) => {
    expect(change(changed)).toEqual({
      ok: false,
      rejections: [{ kind: 'notice-too-short', path: ['inForceFrom'], earliestOn: day('2027-03-16') }],
    })
    expect(change(changed, '2027-03-16')).toMatchObject({ value: { version: 2 } })
  })

  test.each<[string, Partial<PublishedPolicy>]>([
    ['a lighter weight', fraudRule({ lightest: 10, heaviest: 50 })],
    ['a narrower reach', fraudRule({ reach: 'ACCOUNT' })],
    ['a shorter period', { returnInDays: 180 }],
    ['closings held', { closureMode: 'HELD' }],
    ['less that is not allowed', fraudText({ notAllowed: [] })],
    ['more that is allowed', fraudText({ allowed: ['Dit mag wel.', 'Dit ook.'] })],
    ['a category that is retired', { categories: policy.categories.slice(0, 1) }],
  ])('D-14 a lowering in the seller’s favour needs no notice period (%s)', (_, changed) => {
    expect(change(changed, '2027-03-01')).toMatchObject({ value: { version: 2, ...changed } })
    expect(change(changed, '2027-02-28')).toMatchObject({ rejections: [{ kind: 'notice-too-short' }] })
  })

  test('D-14 a held closing that becomes immediate is told before', () => {
    const held = { ...policy, closureMode: 'HELD' as const }
    expect(changePolicy(held, { ...policy, inForceFrom: day('2027-03-15') }, told)).toMatchObject({
      ok: false,
    })
  })

  test('D-14 a version never begins before the one it follows', () => {
    const last = { ...policy, inForceFrom: day('2027-05-01') }
    expect(changePolicy(last, { ...policy, inForceFrom: day('2027-05-01') }, told)).toMatchObject({
      rejections: [{ kind: 'not-after-the-last' }],
    })
  })

  test('D-14 on a day the last version holds that had begun; before the first there is none', () => {
    const next = { ...policy, version: 2, inForceFrom: day('2027-03-16') }
    expect(policyOn([next, policy], day('2027-03-15')).version).toBe(1)
    expect(policyOn([policy, next], day('2027-03-16')).version).toBe(2)
    expect(() => policyOn([policy], day('2019-12-31'))).toThrow('No policy')
  })
})
