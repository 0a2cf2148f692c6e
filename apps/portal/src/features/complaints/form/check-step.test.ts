import { describe, expect, test } from 'vitest'
import type { PendingUpload } from '../../../components/attachments/pending-upload.js'
import { type Step, steps } from '../../../site/address.js'
import { words } from '../../../words/nl.js'
import { type Answers, emptyAnswers } from './answers.js'
import { checkStep } from './check-step.js'
import { completeAnswers, optionsFixture as options } from './form-facts.fixture.js'

function fieldsAsked(step: Step, answers: Answers, uploads: PendingUpload[] = []): string[] {
  return checkStep(step, { answers, options, words, uploads }).map(({ field }) => field)
}

test('a form with all that is required is asked nothing more', () => {
  for (const step of steps) expect(fieldsAsked(step, completeAnswers())).toEqual([])
})

describe('KP-5 who complains and what about is asked', () => {
  test.each([
    ['category', ['categoryId']],
    ['description', ['description']],
    ['order', []],
    ['wish', []],
    ['attachments', []],
    ['complainant', ['name', 'email', 'telephone', 'street', 'houseNumber', 'postcode', 'town']],
  ] as const)('of an empty page %s: %j', (step, fields) => {
    expect(fieldsAsked(step, emptyAnswers())).toEqual(fields)
  })

  test('blanks are no answer', () => {
    expect(fieldsAsked('complainant', completeAnswers({ name: ' \t' }))).toEqual(['name'])
    expect(fieldsAsked('description', completeAnswers({ description: '\n ' }))).toEqual(['description'])
  })

  test('a category that is no longer in use is asked again', () => {
    expect(fieldsAsked('category', completeAnswers({ categoryId: 'cat_gone' }))).toEqual(['categoryId'])
  })
})

describe('the form of an answer', () => {
  test.each([
    ['NL', '3512 PH', true],
    ['NL', '3512ph', true],
    ['NL', ' 3512-PH ', true],
    ['NL', '2000', false],
    ['NL', '0123 AB', false],
    ['BE', '2000', true],
    ['BE', 'B-2000', true],
    ['BE', '3512 PH', false],
  ])('in %s the postcode %j is right: %s', (country, postcode, right) => {
    expect(fieldsAsked('complainant', completeAnswers({ country, postcode }))).toEqual(
      right ? [] : ['postcode'],
    )
  })

  test.each([
    ['noor@voorbeeld.nl', true],
    ['noor', false],
    ['noor@voorbeeld', false],
    ['noor de vries@voorbeeld.nl', false],
  ])('the e-mail address %j is right: %s', (email, right) => {
    expect(fieldsAsked('complainant', completeAnswers({ email }))).toEqual(right ? [] : ['email'])
  })

  test('a telephone number has at least six digits', () => {
    expect(fieldsAsked('complainant', completeAnswers({ telephone: '06-123' }))).toEqual(['telephone'])
    expect(fieldsAsked('complainant', completeAnswers({ telephone: '+32 470 12 34 56' }))).toEqual([])
  })

  test('a house without a number is the server’s to judge', () => {
    expect(fieldsAsked('complainant', completeAnswers({ houseNumber: 'z/n' }))).toEqual([])
  })
})

describe('length', () => {
  test('is counted in characters as people see them', () => {
    const emoji = '😀'.repeat(100)
    expect(fieldsAsked('description', completeAnswers({ description: emoji }))).toEqual([])
    expect(fieldsAsked('description', completeAnswers({ description: `${emoji}!` }))).toEqual(['description'])
  })

  test('names the field and the limit', () => {
    const answers = completeAnswers({ orderNumber: 'x'.repeat(21), town: 'y'.repeat(21) })
    const facts = { answers, options, words, uploads: [] }
    expect(checkStep('order', facts)[0]?.message).toBe('Bestelnummer: gebruik hoogstens 20 tekens')
    expect(checkStep('complainant', facts)[0]?.message).toBe('Plaats: gebruik hoogstens 20 tekens')
  })
})

test('files on their way and files that did not get there are asked about, refused ones are not', () => {
  const upload = { name: 'a.jpg', sizeInBytes: 1, percentage: 0, message: '' }
  const uploads: PendingUpload[] = [
    { ...upload, id: 1, state: 'sending' },
    { ...upload, id: 2, state: 'failed' },
    { ...upload, id: 3, state: 'refused' },
  ]
  expect(fieldsAsked('attachments', completeAnswers(), uploads)).toEqual(['attachments', 'attachments'])
})
