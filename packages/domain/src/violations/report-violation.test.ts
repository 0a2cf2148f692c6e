import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { PolicyCategoryId } from '../foundation/index.js'
import { type ReportFacts, type ReportForm, reportViolation } from './report-violation.js'
import { at, fraud, policy, reported, sellerId } from './violations.fixture.js'

const day = (text: string) => Temporal.PlainDate.from(text)
const form: ReportForm<{ what: string }> = {
  facts: 'Codes were invented.',
  deedOn: day('2027-03-01'),
  quantity: 1,
  urgency: null,
  evidence: [{ what: 'The list of the carrier.' }],
}
const facts: ReportFacts = {
  id: reported.id,
  seller: { id: sellerId, openedOn: day('2024-01-01') },
  categoryId: fraud,
  policies: [
    policy,
    {
      ...policy,
      version: 2,
      inForceFrom: day('2027-02-01'),
      categories: [
        ...policy.categories,
        { ...policy.categories[0], categoryId: 'new' as PolicyCategoryId } as never,
      ],
    },
  ],
  complaint: null,
  at,
}
const report = (changed: Partial<ReportForm<{ what: string }>> = {}, besides: Partial<ReportFacts> = {}) =>
  reportViolation({ ...form, ...changed }, { ...facts, ...besides })
const kinds = (result: ReturnType<typeof report>) =>
  result.ok ? [] : result.rejections.map(({ kind, path }) => `${kind} ${path.join('.')}`)

test('BP-8 a report with what shows it decides nothing', () => {
  expect(report()).toMatchObject({ value: { violation: { state: 'REPORTED', decision: null, version: 1 } } })
})

test('BP-8 all that is wrong is told at once', () => {
  const wrong = report(
    { facts: '', evidence: [], deedOn: day('2028-01-01') },
    { seller: null, categoryId: null },
  )
  expect(kinds(wrong)).toEqual([
    'unknown sellerId',
    'unknown policyCategoryId',
    'in-the-future deedOn',
    'required facts',
    'required evidence',
  ])
  expect(kinds(report({ evidence: [{ what: 'x' }, { what: '' }] }))).toEqual(['required evidence.1.what'])
  expect(kinds(report({ evidence: Array.from({ length: 21 }, () => ({ what: 'x' })) }))).toEqual([
    'too-many evidence',
  ])
})

test.each([
  ['before the account', { deedOn: day('2023-12-31') }, {}, ['not-there-on-the-day deedOn']],
  [
    'before the rule',
    { deedOn: day('2027-01-31') },
    { categoryId: 'new' as PolicyCategoryId },
    ['before-the-rule deedOn'],
  ],
  [
    'of a retired category',
    {},
    { categoryId: 'old' as PolicyCategoryId },
    ['category-retired policyCategoryId'],
  ],
  [
    'before the first policy',
    { deedOn: day('2019-12-31') },
    { seller: { id: sellerId, openedOn: day('2019-01-01') } },
    ['before-the-rule deedOn'],
  ],
])('D-14 a deed %s is refused', (_, changed, besides, expected) => {
  expect(kinds(report(changed, besides))).toEqual(expected)
})

test('BP-1 200 listings in one sweep are one report with a quantity, which is a whole number of 1 or more', () => {
  expect(report({ quantity: 200 })).toMatchObject({ value: { quantity: 200 } })
  for (const quantity of [0, -1, 1.5, 1_000_001, Number.NaN])
    expect(kinds(report({ quantity }))).toEqual(['quantity-out-of-range quantity'])
  expect(kinds(report({ quantity: 1_000_000 }))).toEqual([])
})

test('D-8 the reporter can say why it cannot wait, which records no urgency by itself', () => {
  expect(report({ urgency: ' People can get hurt. ' })).toMatchObject({
    value: { urgency: 'People can get hurt.', violation: { hearing: null } },
  })
  expect(report({ urgency: '  ' })).toMatchObject({ value: { urgency: null } })
  expect(kinds(report({ urgency: 'x'.repeat(2_001) }))).toEqual(['too-long urgency'])
})

const complaint = {
  number: 'K-000123-4',
  matter: { sellerId },
  complainant: { name: 'Jansen', email: 'jansen@example.nl', telephone: null, address: null },
} as unknown as NonNullable<ReportFacts['complaint']>

test('D-10 no text of it tells who complained, and it is about the seller of the complaint', () => {
  expect(kinds(report({ facts: 'Zie jansen@example.nl.' }, { complaint }))).toContain('tells-who facts')
  expect(kinds(report({ evidence: [{ what: 'K-000123-4' }] }, { complaint }))).toEqual([
    'tells-who evidence.0.what',
  ])
  expect(kinds(report({}, { complaint }))).toEqual([])
  const other = { ...complaint, matter: { sellerId: 'another' } } as never
  expect(kinds(report({}, { complaint: other }))).toEqual(['of-another-seller complaintId'])
})
