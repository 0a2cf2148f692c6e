import { describe, expect, it } from 'vitest'
import { prepareUploadWords } from '../attachments/prepare-upload.words.js'
import { uploadRefusalWords } from '../attachments/upload.words.js'
import { formRefusalWords } from '../complaints/form-protection/form-refusal.words.js'
import { fieldRejectionWords } from './field-rejection.words.js'
import { refusalWords } from './words.js'

type Told = Record<'NL' | 'EN', (facts: never) => string>

const modules: Record<string, Record<string, Told>> = {
  refusalWords,
  fieldRejectionWords,
  prepareUploadWords,
  uploadRefusalWords,
  formRefusalWords,
}

const forms = [
  'name',
  'street',
  'house-number',
  'postcode-nl',
  'postcode-be',
  'town',
  'telephone',
  'email',
  'country',
  'order-number',
  'number',
  'register-number',
]
const limits = ['receipt', 'running-agreement', 'oldest-receipt']

/** Whatever a text may need to know, in every variant that makes another sentence. */
const facts = forms.flatMap((expected) =>
  limits.map((limit) => ({
    expected,
    limit,
    maximum: 1_000,
    depth: 20,
    cost: 30_000,
    field: 'naam',
    name: 'first',
    noun: 'category',
    requestId: 'r-1',
    maximumInBytes: 15_000_000,
    waitInSeconds: 12,
    maximumInDays: 731,
    maximumInHours: 720,
    maximumInMegabytes: 15,
    endings: '.pdf',
    seconds: 60,
    retryAfterInSeconds: 360,
    telephone: '+31302251000',
  })),
)

const texts = Object.entries(modules).flatMap(([module, words]) =>
  Object.entries(words).map(([kind, told]) => [`${module}.${kind}`, told] as const),
)

const said = (told: Told, locale: 'NL' | 'EN') => [
  ...new Set(facts.map((each) => told[locale](each as never))),
]

describe('what the server says to a customer', () => {
  it.each(texts)('KP-11 %s calls nothing a klacht, probleem or fout, in either language', (_, told) => {
    for (const text of said(told, 'NL')) expect(text).not.toMatch(/klacht|proble(em|men)|\bfout/i)
    for (const text of said(told, 'EN')) expect(text).not.toMatch(/complaint|problem|fault|mistake|error/i)
  })

  it.each(texts)('%s is a sentence in both languages, each its own', (_, told) => {
    for (const locale of ['NL', 'EN'] as const)
      for (const text of said(told, locale)) {
        expect(text).toMatch(/^[A-Z`n].*[.]$/s)
        expect(text).not.toMatch(/undefined|null|NaN|\[object/)
      }
    expect(said(told, 'NL')).not.toEqual(said(told, 'EN'))
  })
})
