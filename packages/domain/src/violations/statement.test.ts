import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { faultsInStatement } from './faults-in-statement.js'
import { missingInStatement } from './missing-in-statement.js'
import type { StatementOfReasons } from './statement-of-reasons.js'
import { type TransparencyStatement, transparencyStatement } from './transparency-statement.js'
import { reasons, sellerId } from './violations.fixture.js'

const day = (text: string) => Temporal.PlainDate.from(text)
const statement: StatementOfReasons = {
  ...reasons,
  restrictions: [{ sellerId, kind: 'POINTS', points: 60 }],
  territory: ['NL'],
  from: day('2027-03-05'),
  until: day('2028-03-04'),
  deedOn: day('2027-03-01'),
  facts: 'Codes were invented.',
  redress: { objectionWithinInMonths: 6, beyond: ['COURT'] },
}

test.each([
  ['restrictions', 'RESTRICTION'],
  ['territory', 'TERRITORY'],
  ['until', 'DURATION'],
  ['from', 'DURATION'],
  ['facts', 'FACTS'],
  ['source', 'SOURCE'],
  ['automation', 'AUTOMATION'],
  ['isDetectedAutomatically', 'AUTOMATION'],
  ['clause', 'CLAUSE'],
  ['legalGround', 'CLAUSE'],
  ['explanation', 'EXPLANATION'],
  ['redress', 'REDRESS'],
])('BP-2 without %s a statement lacks %s', (field, part) => {
  expect(missingInStatement(statement)).toEqual([])
  expect(missingInStatement({ ...statement, [field]: undefined })).toEqual([part])
})

test('BP-2 a closure without an end is a duration too, and blank words are none', () => {
  expect(missingInStatement({ ...statement, until: null })).toEqual([])
  expect(missingInStatement({ ...statement, clause: ' ', restrictions: [] })).toEqual([
    'RESTRICTION',
    'CLAUSE',
  ])
})

const words = {
  puid: 'a_Z-9',
  publicFacts: 'Codes were invented.',
  pointsInWords: 'Points.',
  otherContent: 'Parcels.',
}
const published = (changed: Partial<StatementOfReasons> = {}) =>
  transparencyStatement({ ...statement, ...changed }, words)

test.each<[string, Partial<StatementOfReasons>, object]>([
  [
    'points',
    {},
    { decision_visibility: ['DECISION_VISIBILITY_OTHER'], end_date_visibility_restriction: '2028-03-04' },
  ],
  [
    'a suspension',
    { restrictions: [{ sellerId, kind: 'SUSPENSION', points: 100 }] },
    { decision_account: 'DECISION_ACCOUNT_SUSPENDED' },
  ],
  [
    'a closure',
    { restrictions: [{ sellerId, kind: 'CLOSURE', points: 60 }], until: null },
    { decision_account: 'DECISION_ACCOUNT_TERMINATED' },
  ],
  [
    'a deed against the law',
    { legalGround: 'ILLEGAL' },
    { decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT', illegal_content_legal_ground: '4.2' },
  ],
  [
    'other content',
    { contentTypes: ['OTHER'] },
    { content_type: ['CONTENT_TYPE_OTHER'], content_type_other: 'Parcels.' },
  ],
])('BP-2 %s has the form that the transparency database takes', (_, changed, expected) => {
  expect(published(changed)).toMatchObject(expected)
  expect(faultsInStatement(published(changed), ['Fietsplezier'])).toEqual([])
})

test.each<[string, Partial<Record<keyof TransparencyStatement, unknown>>, string[]]>([
  ['a word that is not in the list', { category: 'STATEMENT_CATEGORY_FRAUD' }, ['category NOT_ALLOWED']],
  ['a source that is not', { source_type: 'SOURCE_OTHER' }, ['source_type NOT_ALLOWED']],
  ['a space in the puid', { puid: 'a b' }, ['puid NOT_ALLOWED']],
  ['no puid', { puid: '' }, ['puid MISSING']],
  ['a puid of 501', { puid: 'a'.repeat(501) }, ['puid NOT_ALLOWED']],
  [
    'no restriction',
    { decision_visibility: undefined, decision_visibility_other: undefined },
    ['decision_visibility MISSING'],
  ],
  ['facts of 5,001', { decision_facts: 'a'.repeat(5_001) }, ['decision_facts TOO_LONG']],
  [
    'a clause of 501',
    { incompatible_content_ground: 'a'.repeat(501) },
    ['incompatible_content_ground TOO_LONG'],
  ],
  [
    'an explanation of 2,001',
    { incompatible_content_explanation: 'a'.repeat(2_001) },
    ['incompatible_content_explanation TOO_LONG'],
  ],
  ['no day', { content_date: '2027-2-1' }, ['content_date NOT_ALLOWED']],
  ['a day that is not', { application_date: '2027-02-30' }, ['application_date NOT_ALLOWED']],
  ['a deed of the last century', { content_date: '1999-12-31' }, ['content_date TOO_EARLY']],
  [
    'an end before it began',
    { end_date_visibility_restriction: '2027-03-04' },
    ['end_date_visibility_restriction TOO_EARLY'],
  ],
  ['the name of the seller', { decision_facts: 'By FIETSPLEZIER.' }, ['decision_facts PERSONAL']],
  ['an e-mail address', { decision_facts: 'Mail a@b.nl.' }, ['decision_facts PERSONAL']],
  [
    'a telephone number',
    { incompatible_content_explanation: 'Bel 06-12 34 56 78.' },
    ['incompatible_content_explanation PERSONAL'],
  ],
])('BP-2 a statement with %s is not sent', (_, changed, faults) => {
  const wrong = { ...published(), ...changed } as TransparencyStatement
  expect(faultsInStatement(wrong, ['Fietsplezier']).map(({ field, why }) => `${field} ${why}`)).toEqual(
    faults,
  )
})
