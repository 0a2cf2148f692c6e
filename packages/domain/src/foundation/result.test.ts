import { expect, test } from 'vitest'
import { accepted, type Result, refused, together } from './result.js'

const name: Result<string, 'no-name'> = accepted('Jansen')

test('parts that are all accepted come back as one value', () => {
  expect(together({ name, age: accepted(41) })).toEqual({ ok: true, value: { name: 'Jansen', age: 41 } })
})

test('the rejections of all parts come back together, in the order of the parts', () => {
  const form = together({ street: refused('no-street', 'too-short'), name, town: refused('no-town') })
  expect(form).toEqual({ ok: false, rejections: ['no-street', 'too-short', 'no-town'] })
})
