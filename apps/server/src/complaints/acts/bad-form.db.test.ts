import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storedRows } from '../../test-office/stored-rows.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { categoryOf, changed, type Form, faultsOf, goodForm, submit } from './submission.fixture.js'

let office: TestOffice
let form: Form
let retired: string
let before: Record<string, number>

beforeAll(async () => {
  office = await openTestOffice()
  form = await goodForm(office)
  retired = await categoryOf(office, 'OVG')
  await office.rows("update category set retired_at = now() where code = 'OVG'")
  before = await storedRows(office)
})
afterAll(async () => {
  expect(await storedRows(office)).toEqual(before)
  await office.close()
})

const NOBODY = 'sel_00000000000000000000000000'
const NO_CATEGORY = 'cat_00000000000000000000000000'

describe('a form with one fault is refused with the field and the kind of fault', () => {
  // biome-ignore format: a table is read across
  it.each<[what: string, path: string, value: unknown, code: string, at?: string]>([
    ['an empty name', 'complainant.name', '', 'REQUIRED'],
    ['a name of spaces', 'complainant.name', ' \t ', 'REQUIRED'],
    ['a name of nothing visible', 'complainant.name', '\u200B\u2060\uFEFF', 'REQUIRED'],
    ['a name without letters', 'complainant.name', '12345', 'INVALID_FORM'],
    ['a name that hides', 'complainant.name', 'Anoniem', 'REQUIRED'],
    ['a name that is too long', 'complainant.name', 'a'.repeat(201), 'TOO_LONG'],
    ['a NUL in the name', 'complainant.name', 'Jan\0Jansen', 'INVALID_FORM'],
    ['a lone high surrogate', 'complainant.name', 'Jan \uD83D', 'INVALID_FORM'],
    ['a lone low surrogate', 'complainant.name', '\uDE00 Jan', 'INVALID_FORM'],
    ['a control character', 'complainant.name', 'Jan\u001B[31m', 'INVALID_FORM'],
    ['an empty street', 'complainant.street', '', 'REQUIRED'],
    ['a street without letters', 'complainant.street', '!!!', 'INVALID_FORM'],
    ['a street that is too long', 'complainant.street', 'a'.repeat(201), 'TOO_LONG'],
    ['a house number without a number', 'complainant.houseNumber', 'abc', 'INVALID_FORM'],
    ['a house number that is too long', 'complainant.houseNumber', '1'.repeat(21), 'TOO_LONG'],
    ['a postcode with too few digits', 'complainant.postcode', '12 AB', 'INVALID_FORM'],
    ['a Belgian postcode in the Netherlands', 'complainant.postcode', '1000', 'INVALID_FORM'],
    ['an emoji for a postcode', 'complainant.postcode', '🏠', 'INVALID_FORM'],
    ['an empty town', 'complainant.town', '', 'REQUIRED'],
    ['a telephone number in words', 'complainant.telephone', 'bel mij', 'INVALID_FORM'],
    ['a telephone number that is too short', 'complainant.telephone', '0612', 'INVALID_FORM'],
    ['a megabyte for a telephone number', 'complainant.telephone', '6'.repeat(1_000_000), 'TOO_LONG'],
    ['an e-mail address without a domain', 'complainant.email', 'jan@', 'INVALID_FORM'],
    ['an e-mail address with a line break', 'complainant.email', 'jan@voorbeeld.nl\nBcc: a@b.nl', 'INVALID_FORM'],
    ['a megabyte for an e-mail address', 'complainant.email', `${'a'.repeat(1_000_000)}@voorbeeld.nl`, 'TOO_LONG'],
    ['an empty description', 'description', '', 'REQUIRED'],
    ['a description of a character too many', 'description', 'a'.repeat(50_001), 'TOO_LONG'],
    ['a description of a pair too many', 'description', '😀'.repeat(50_001), 'TOO_LONG'],
    ['a megabyte of description', 'description', 'a'.repeat(1_000_000), 'TOO_LONG'],
    ['a NUL in the description', 'description', 'kapot\0', 'INVALID_FORM'],
    ['a lone surrogate in the description', 'description', 'kapot \uDC00', 'INVALID_FORM'],
    ['a subject that is too long', 'subject', 'a'.repeat(201), 'TOO_LONG'],
    ['a NUL in the subject', 'subject', '\0', 'INVALID_FORM'],
    ['a wish that is too long', 'wish', 'a'.repeat(5_001), 'TOO_LONG'],
    ['an order number with signs', 'orderNumber', '12;drop', 'INVALID_FORM'],
    ['an order number that is too long', 'orderNumber', '1'.repeat(51), 'TOO_LONG'],
    ['a NUL in the order number', 'orderNumber', '1\x002', 'INVALID_FORM'],
    ['a name of a seller that is too long', 'sellerName', 'a'.repeat(201), 'TOO_LONG'],
    ['an empty category', 'categoryId', '', 'REQUIRED'],
    ['a category that is no id', 'categoryId', 'Levering', 'UNKNOWN'],
    ['a category that is not there', 'categoryId', NO_CATEGORY, 'UNKNOWN'],
    ['a seller for a category', 'categoryId', NOBODY, 'UNKNOWN'],
    ['a NUL for a category', 'categoryId', '\0', 'UNKNOWN'],
    ['a megabyte for a category', 'categoryId', 'c'.repeat(1_000_000), 'UNKNOWN'],
    ['a seller that is not there', 'sellerId', NOBODY, 'UNKNOWN'],
    ['a category for a seller', 'sellerId', NO_CATEGORY, 'UNKNOWN'],
    ['a lone surrogate for a seller', 'sellerId', 'sel_\uD800', 'UNKNOWN'],
    ['a file that was never sent', 'attachments', ['AAAAAAAAAAAAAAAAAAAAAA'], 'UNKNOWN', 'attachments.0'],
    ['a NUL for a file', 'attachments', ['\0'], 'UNKNOWN', 'attachments.0'],
    ['eleven files', 'attachments', Array(11).fill('x'), 'TOO_MANY'],
    ['a thousand files', 'attachments', Array(1_000).fill('x'), 'TOO_MANY'],
    ['a key that can be guessed', 'idempotencyKey', '1', 'INVALID_FORM'],
    ['a NUL in the key', 'idempotencyKey', `${'k'.repeat(30)}\0`, 'PROOF_NEEDED', 'proof'],
    ['a key of ten thousand signs', 'idempotencyKey', 'k'.repeat(10_000), 'INVALID_FORM'],
  ])('%s', async (_what, path, value, code, at = path) => {
    const dutch = await submit(office, changed(form, path, value), { language: 'nl' })
    const english = await submit(office, changed(form, path, value), { language: 'en' })
    expect(faultsOf(dutch)).toEqual([`${at} ${code}`])
    expect(faultsOf(english)).toEqual([`${at} ${code}`])
    expect(messageOf(dutch)).toMatch(/^[A-Z].+[.]$/)
    expect(messageOf(english)).not.toBe(messageOf(dutch))
    expect(dutch.data.submitComplaint.receipt).toBeNull()
  })

  it('a category that is no longer used', async () => {
    expect(faultsOf(await submit(office, { ...form, categoryId: retired }))).toEqual(['categoryId UNKNOWN'])
  })

  const messageOf = ({ data }: Awaited<ReturnType<typeof submit>>): string =>
    data.submitComplaint.userErrors[0].message
})

describe('all faults of a form come together', () => {
  it('in the order of the form, each once', async () => {
    const worst = {
      ...form,
      categoryId: NO_CATEGORY,
      subject: 'a'.repeat(201),
      description: '',
      wish: '\0',
      orderNumber: '?',
      sellerId: NOBODY,
      sellerName: '\uD800',
      attachments: ['x', 'y'],
      complainant: {
        name: '',
        street: '',
        houseNumber: '',
        postcode: '',
        town: '',
        country: 'NL',
        telephone: '',
        email: '',
      },
    }
    expect(faultsOf(await submit(office, worst)).sort()).toEqual([
      'attachments.0 UNKNOWN',
      'attachments.1 UNKNOWN',
      'categoryId UNKNOWN',
      'complainant.email REQUIRED',
      'complainant.houseNumber REQUIRED',
      'complainant.name REQUIRED',
      'complainant.postcode REQUIRED',
      'complainant.street REQUIRED',
      'complainant.telephone REQUIRED',
      'complainant.town REQUIRED',
      'description REQUIRED',
      'orderNumber INVALID_FORM',
      'sellerId UNKNOWN',
      'sellerName INVALID_FORM',
      'subject TOO_LONG',
      'wish INVALID_FORM',
    ])
  })

  it('says what to do in the language of the caller', async () => {
    const input = changed(changed(form, 'description', '') as Form, 'complainant.email', 'jan@')
    const words = async (language: 'nl' | 'en') =>
      (await submit(office, input, { language })).data.submitComplaint.userErrors.map(
        ({ message }: { message: string }) => message,
      )
    expect(await words('nl')).toEqual([
      'Vul dit in; wij hebben het nodig.',
      'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
    ])
    expect(await words('en')).toEqual([
      'Fill this in; we need it.',
      'Enter an e-mail address, for example name@example.com.',
    ])
  })

  it('never repeats what was sent', async () => {
    const secret = 'Zeldzaamwoord'
    const input = {
      ...form,
      categoryId: secret,
      sellerId: secret,
      orderNumber: `${secret}?`,
      attachments: [secret],
      complainant: {
        ...form.complainant,
        email: secret,
        telephone: secret,
        postcode: secret,
        houseNumber: secret,
      },
    }
    const answer = await submit(office, input)
    expect(faultsOf(answer)).toHaveLength(8)
    expect(JSON.stringify(answer)).not.toContain(secret)
  })
})
