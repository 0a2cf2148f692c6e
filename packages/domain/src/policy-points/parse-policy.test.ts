import { describe, expect, test } from 'vitest'
import { day } from '../foundation/moments.fixture.js'
import { type PolicyDraft, parsePolicy } from './parse-policy.js'
import { fraud, norms, published, texts } from './scenario.fixture.js'

const { version: _, categories: rules, ...rest } = published
const draft: PolicyDraft = { ...rest, inForceFrom: day('2027-04-01'), rules }
const [first, second] = rules
if (first === undefined || second === undefined) throw new Error('The policy has two rules.')
const withRule = (changed: object) => ({ rules: [{ ...first, ...changed }, second] })
const withText = (changed: object) => withRule({ texts: { ...texts, EN: { ...texts.EN, ...changed } } })
const faultsOf = (changed: Partial<PolicyDraft>) => {
  const parsed = parsePolicy({ ...draft, ...changed })
  return parsed.ok ? [] : parsed.rejections
}

describe('a version as somebody wrote it', () => {
  test('BP-8 its texts are tidied, a line each, and its warnings fall', () => {
    const written = { ...draft, ...withText({ allowed: ['  Zo   mag het. ', ' '] }), warnAt: [10, 50, 10] }
    expect(parsePolicy(written)).toMatchObject({
      value: {
        inForceFrom: day('2027-04-01'),
        warnAt: [50, 10],
        categories: [
          { categoryId: fraud, texts: { EN: { allowed: ['Zo mag het.'] } } },
          { categoryId: norms },
        ],
      },
    })
  })

  test.each<[string, Partial<PolicyDraft>, object]>([
    ['no points to begin with', { startTotal: 0 }, { kind: 'not-between', path: ['startTotal'] }],
    ['half a day', { returnInDays: 1.5 }, { kind: 'not-between', path: ['returnInDays'] }],
    ['a hold without an end', { heldAtMostInMonths: 7 }, { kind: 'not-between', maximum: 6 }],
    ['a warning at the start', { warnAt: [100] }, { kind: 'not-between', path: ['warnAt'], maximum: 99 }],
    ['too many warnings', { warnAt: Array(11).fill(5) }, { kind: 'too-many', path: ['warnAt'] }],
    ['no category', { rules: [] }, { kind: 'required', path: ['rules'] }],
    [
      'no known category',
      withRule({ categoryId: null }),
      { kind: 'unknown', path: ['rules', 0, 'categoryId'] },
    ],
    ['one twice', withRule({ categoryId: norms }), { kind: 'named-twice', path: ['rules', 1, 'categoryId'] }],
    ['a weight below 0', withRule({ lightest: -1 }), { kind: 'not-between', path: ['rules', 0, 'lightest'] }],
    ['a weight above the start', withRule({ heaviest: 101 }), { kind: 'not-between', maximum: 100 }],
    ['a range upside down', withRule({ lightest: 30, heaviest: 20 }), { kind: 'range-upside-down' }],
    [
      'no text',
      withText({ notAllowed: [' '] }),
      { kind: 'required', path: ['rules', 0, 'english', 'notAllowed'] },
    ],
    ['a line too long', withText({ allowed: ['a'.repeat(401)] }), { kind: 'too-long', maximum: 400 }],
    ['too many lines', withText({ allowed: Array(31).fill('a') }), { kind: 'too-many', maximum: 30 }],
    ['what cannot be read', withText({ allowed: ['a\u0000'] }), { kind: 'unreadable-text' }],
  ])('D-14 %s is refused at its field', (_, changed, fault) => {
    expect(faultsOf(changed)).toMatchObject([fault])
  })

  test('D-14 all that is wrong is told at once', () => {
    expect(faultsOf({ startTotal: 0, closureNoticeInDays: 366, ...withText({ allowed: [] }) })).toHaveLength(
      3,
    )
  })
})
