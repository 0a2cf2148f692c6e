import { SubmitComplaintDocument } from '@waarborg/schema'
import { print } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changed, type Form, goodForm, submit } from '../complaints/acts/submission.fixture.js'
import { storedRows } from '../test-office/stored-rows.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
let form: Form
let before: Record<string, number>
beforeAll(async () => {
  office = await openTestOffice()
  form = await goodForm(office)
  before = await storedRows(office)
})
afterAll(async () => {
  expect(await storedRows(office)).toEqual(before)
  await office.close()
})

const messages = (answer: Awaited<ReturnType<typeof submit>>) => {
  for (const error of answer.errors ?? []) expect(error.extensions.code).toBe('BAD_USER_INPUT')
  return answer.errors?.map(({ message }) => message)
}

const text = ['hier wordt tekst verwacht.', 'text is expected here.'] as const
const missing = ['dit is verplicht en ontbreekt.', 'this is required and missing.'] as const
const stranger = ['dit veld bestaat niet.', 'this field does not exist.'] as const

describe('a value of the wrong type is refused by its place and what is expected there', () => {
  // biome-ignore format: a table is read across
  it.each<[what: string, path: string, value: unknown, words: readonly [nl: string, en: string], at?: string]>([
    ['a number for text', 'description', 5, text],
    ['an object for text', 'description', { a: 1 }, text],
    ['a list for text', 'description', ['a', 'b'], text],
    ['a truth for text', 'complainant.name', true, text],
    ['nothing for text that is needed', 'description', null, text],
    ['a left-out text', 'description', undefined, missing],
    ['a left-out name', 'complainant.name', undefined, missing],
    ['a left-out complainant', 'complainant', undefined, missing],
    ['a text for an object', 'complainant', 'Jan', ['hier wordt een object ComplainantInput verwacht.', 'an object ComplainantInput is expected here.']],
    ['a number for a text in a list', 'attachments', ['x', 5], text, 'attachments.1'],
    ['a language that we do not speak', 'locale', 'FR', ['hier wordt een van NL, EN verwacht.', 'one of NL, EN is expected here.']],
    ['a number for a language', 'locale', 0, ['hier wordt een van NL, EN verwacht.', 'one of NL, EN is expected here.']],
    ['a country that we do not serve', 'complainant.country', 'DE', ['hier wordt een van NL, BE verwacht.', 'one of NL, BE is expected here.']],
    ['an object for an id', 'categoryId', {}, ['hier wordt een id verwacht.', 'an id is expected here.']],
    ['a field that is not there', 'severity', 'SERIOUS', stranger],
    ['a field that is not there, deeper', 'complainant.bsn', '123456782', stranger],
    ['a field with a long name', 'x'.repeat(5_000), 1, stranger, `${'x'.repeat(40)}…`],
  ])('%s', async (_what, path, value, [nl, en], at = path) => {
    const input = changed(form, path, value)
    expect(messages(await submit(office, input, { language: 'nl' }))).toEqual([`${at}: ${nl}`])
    expect(messages(await submit(office, input, { language: 'en' }))).toEqual([`${at}: ${en}`])
  })

  it.each([
    ['missing', {}, 'input: this is required and missing.'],
    ['nothing', { input: null }, 'input: an object SubmitComplaintInput is expected here.'],
    ['a text', { input: 'x' }, 'input: an object SubmitComplaintInput is expected here.'],
    ['a list', { input: [1, 2] }, 'input: an object SubmitComplaintInput is expected here.'],
  ])('an input that is %s', async (_, variables, message) => {
    const answer = await office.ask(SubmitComplaintDocument, variables, { language: 'en' })
    expect(messages(answer)?.[0]).toBe(message)
  })

  it('all of them come together', async () => {
    const answer = await submit(office, {
      ...form,
      locale: 'FR',
      description: 5,
      wish: 6,
      complainant: { name: 1 },
    })
    expect(
      messages(answer)
        ?.map((message) => message.split(':')[0])
        ?.sort(),
    ).toEqual([
      'complainant.country',
      'complainant.email',
      'complainant.houseNumber',
      'complainant.name',
      'complainant.postcode',
      'complainant.street',
      'complainant.telephone',
      'complainant.town',
      'description',
      'locale',
      'wish',
    ])
  })

  it('what was sent is not repeated', async () => {
    const answer = await submit(office, { ...form, description: ['Zeldzaamwoord'], locale: 'Zeldzaamwoord' })
    expect(messages(answer)).toHaveLength(2)
    expect(JSON.stringify(answer)).not.toContain('Zeldzaamwoord')
  })
})

describe('more than can be looked at is refused as a whole', () => {
  it.each([
    ['a million values', { ...{ attachments: Array(1_000_000).fill(1) } }],
    ['ten thousand fields', Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`f${n}`, n]))],
  ])('%s', async (_, input) => {
    const { status, errors } = await submit(office, { ...form, ...input }, { language: 'en' })
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }])
  })

  it('a hundred thousand lists in each other', async () => {
    const lists = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`
    const query = JSON.stringify(print(SubmitComplaintDocument))
    const { errors } = await office.post(`{"query":${query},"variables":{"input":{"attachments":${lists}}}}`)
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }])
  })
})

describe('in a query, text that cannot be read is refused by its place', () => {
  it.each([
    ['a NUL', 'bril\0'],
    ['a lone surrogate', 'bril \uD800'],
  ])('%s', async (_, search) => {
    const query = 'query ($filter: ComplaintFilter) { complaints(filter: $filter) { totalCount } }'
    const answer = await office.ask(query, { filter: { search } }, { as: 'sander', language: 'en' })
    expect(messages(answer)).toEqual([
      'filter.search: this holds characters that are not readable text. Remove them and try again.',
    ])
  })
})
