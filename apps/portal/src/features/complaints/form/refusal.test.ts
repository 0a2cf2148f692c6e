import { expect, test } from 'vitest'
import { stepOf } from './fields-of-step.js'
import { readRefusals } from './refusal.js'

test.each([
  [['complainant', 'postcode'], 'postcode', 'complainant'],
  [['input', 'complainant', 'email'], 'email', 'complainant'],
  [['description'], 'description', 'description'],
  [['categoryId'], 'categoryId', 'category'],
  [['sellerId'], 'sellerName', 'order'],
  [['orderNumber'], 'orderNumber', 'order'],
  [['wish'], 'wish', 'wish'],
  [['attachments', '3'], 'attachments', 'attachments'],
] as const)('what the server asks at %j stands at the field %s of the page %s', (path, field, step) => {
  expect(readRefusals([{ path, message: 'Vul dit in.' }])).toEqual([{ field, message: 'Vul dit in.' }])
  expect(stepOf(field)).toBe(step)
})

test('what concerns no field of the pages is kept as it is', () => {
  expect(readRefusals([{ path: ['idempotencyKey'], message: 'Begin opnieuw.' }])).toEqual([
    { field: undefined, message: 'Begin opnieuw.' },
  ])
})

test('they come in the order of the pages, one for each field', () => {
  const refusals = readRefusals([
    { path: ['idempotencyKey'], message: 'k' },
    { path: ['complainant', 'town'], message: 't' },
    { path: ['attachments', '0'], message: 'a' },
    { path: ['attachments', '1'], message: 'b' },
    { path: ['description'], message: 'd' },
  ])
  expect(refusals.map(({ field }) => field)).toEqual(['description', 'attachments', 'town', undefined])
})
