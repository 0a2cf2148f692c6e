import { expect, test } from 'vitest'
import { matter } from './complaint.fixture.js'
import { parseMatter } from './parse-matter.js'

const { categoryId } = matter
const plain = { categoryId, description: 'De fiets zou dinsdag komen.' }
const kept = (raw: Parameters<typeof parseMatter>[0]) => {
  const parsed = parseMatter({ ...plain, ...raw }, [])
  return parsed.ok ? parsed.value : parsed.rejections
}

test('KM-7 a matter is a category and a description; the rest may stay open', () => {
  expect(kept({})).toEqual({
    ...plain,
    subject: null,
    wish: null,
    orderNumber: null,
    sellerId: null,
    sellerName: null,
  })
})

test('KM-7 what was written is tidied and otherwise left alone', () => {
  expect(
    kept({
      subject: ' Fiets\nniet  bezorgd ',
      description: '\r\nRegel 1\r\n\r\nRegel 2 <b>vet</b> 🎉\r\n',
      wish: ' Geld terug ',
    }),
  ).toMatchObject({
    subject: 'Fiets niet bezorgd',
    description: 'Regel 1\n\nRegel 2 <b>vet</b> 🎉',
    wish: 'Geld terug',
  })
})

test.each([
  ['B-2026.118', 'B-2026.118'],
  ['#12345', '12345'],
  [' 1234 5678 ', '12345678'],
  ['  ', null],
])('KM-7 the order number %j is kept as %j', (orderNumber, expected) => {
  expect(kept({ orderNumber })).toMatchObject({ orderNumber: expected })
})

test.each(['12/34', "1'; drop table", '12_34', '🎉'])('KM-7 %j is no order number', (orderNumber) => {
  expect(kept({ orderNumber })).toEqual([
    { kind: 'invalid-form', path: ['orderNumber'], expected: 'order-number' },
  ])
})

test('KM-7 KM-8 without category and description there is nothing to handle', () => {
  expect(parseMatter({ description: ' \n ' }, ['input'])).toEqual({
    ok: false,
    rejections: [
      { kind: 'required', path: ['input', 'categoryId'] },
      { kind: 'required', path: ['input', 'description'] },
    ],
  })
})

test('KM-7 all texts that are too long or unreadable are told at once', () => {
  const long = {
    subject: 'a'.repeat(201),
    description: 'a'.repeat(50_001),
    wish: 'a'.repeat(5_001),
    orderNumber: '1'.repeat(51),
    sellerName: 'a\u0000',
  }
  expect(kept(long)).toEqual([
    { kind: 'too-long', path: ['subject'], maximum: 200 },
    { kind: 'too-long', path: ['description'], maximum: 50_000 },
    { kind: 'too-long', path: ['wish'], maximum: 5_000 },
    { kind: 'too-long', path: ['orderNumber'], maximum: 50 },
    { kind: 'unreadable-text', path: ['sellerName'] },
  ])
})

test('KM-7 texts may be as long as they may be', () => {
  const longest = { subject: '🎉'.repeat(200), description: 'é'.repeat(50_000), wish: 'a'.repeat(5_000) }
  expect(kept(longest)).toMatchObject(longest)
})
