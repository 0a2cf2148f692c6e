import { expect, test } from 'vitest'
import { emptyAnswers } from './answers.js'
import { completeAnswers } from './form-facts.fixture.js'
import { submissionInput } from './submission-input.js'

test('what was left empty is left out, and blanks around an answer too', () => {
  const input = submissionInput(completeAnswers({ wish: '  ', subject: ' Waterkoker ' }), 'nl')
  expect(input).toMatchObject({ locale: 'NL', wish: null, orderNumber: null, subject: 'Waterkoker' })
  expect(input).toMatchObject({ sellerId: null, sellerName: null, attachments: [] })
})

test('the finer category goes before the one it is part of', () => {
  expect(submissionInput(completeAnswers(), 'en').categoryId).toBe('cat_delivery')
  expect(submissionInput(completeAnswers({ subcategoryId: 'cat_late' }), 'en').categoryId).toBe('cat_late')
})

test('a chosen seller goes by its id, a typed one by its name', () => {
  const chosen = submissionInput(completeAnswers({ sellerName: 'Jansen', sellerId: 'sel_1' }), 'nl')
  expect(chosen).toMatchObject({ sellerId: 'sel_1', sellerName: null })
  const typed = submissionInput(completeAnswers({ sellerName: 'Jansen' }), 'nl')
  expect(typed).toMatchObject({ sellerId: null, sellerName: 'Jansen' })
})

test('files are claimed by their tickets', () => {
  const files = [{ ticket: 'ticket-1', name: 'a.jpg', sizeInBytes: 3 }]
  expect(submissionInput(completeAnswers({ files }), 'nl').attachments).toEqual(['ticket-1'])
})

test('control characters and halves of characters that came along with copied text are dropped', () => {
  const description = 'Eerste\u0000 regel\u0007\n\tTweede \ud800regel 😀'
  expect(submissionInput(completeAnswers({ description }), 'nl').description).toBe(
    'Eerste regel\n\tTweede regel 😀',
  )
})

test('each form has a key of its own of 128 random bits', () => {
  const keys = Array.from({ length: 1000 }, () => emptyAnswers().key)
  expect(new Set(keys).size).toBe(1000)
  expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true)
})
