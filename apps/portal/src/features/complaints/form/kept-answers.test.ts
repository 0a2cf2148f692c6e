import { beforeEach, expect, test } from 'vitest'
import { completeAnswers } from './form-facts.fixture.js'
import { forgetAnswers, hasBegun, keepAnswers, readAnswers } from './kept-answers.js'

beforeEach(() => window.sessionStorage.clear())

test('answers, files and key are as they were left', () => {
  const answers = completeAnswers({ files: [{ ticket: 't', name: 'a.jpg', sizeInBytes: 3 }] })
  keepAnswers(answers)
  expect(readAnswers()).toEqual(answers)
  expect(hasBegun()).toBe(true)
})

test('after forgetting, a new form begins with a new key', () => {
  const answers = completeAnswers()
  keepAnswers(answers)
  forgetAnswers()
  expect(readAnswers()).toMatchObject({ name: '', files: [] })
  expect(readAnswers().key).not.toBe(answers.key)
  expect(hasBegun()).toBe(false)
})

test.each(['', 'null', '[]', '{"key":"short"}', '{"key":7}', '{'])(
  'what is not readable (%s) begins a new form',
  (kept) => {
    window.sessionStorage.setItem('waarborg.answers', kept)
    expect(readAnswers()).toMatchObject({ name: '', country: 'NL', files: [] })
  },
)

test('fields and files of another release are left aside', () => {
  const key = 'a'.repeat(32)
  const kept = { key, name: 7, town: 'Utrecht', mood: 'cross', files: [{ ticket: 1 }, 'x'] }
  window.sessionStorage.setItem('waarborg.answers', JSON.stringify(kept))
  expect(readAnswers()).toMatchObject({ key, name: '', town: 'Utrecht', files: [] })
})
