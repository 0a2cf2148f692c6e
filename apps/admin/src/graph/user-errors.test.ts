import { expect, test } from 'vitest'
import { sortFaults } from './user-errors.js'

test('each fault goes to its field, with or without “input” in front', () => {
  const { fields, others, conflict } = sortFaults(
    [
      { code: 'REQUIRED', path: ['input', 'report'], message: 'Schrijf een verslag.' },
      { code: 'TOO_LONG', path: ['report'], message: 'Te lang.' },
      { code: 'INVALID_FORM', path: ['complainant', 'postcode'], message: 'Vier cijfers en twee letters.' },
      { code: 'INVALID_FORM', path: ['attachments', '3'], message: 'Dit bestand is te groot.' },
    ],
    ['report', 'complainant.postcode', 'attachments'],
  )
  expect([...fields]).toEqual([
    ['report', 'Schrijf een verslag.'],
    ['complainant.postcode', 'Vier cijfers en twee letters.'],
    ['attachments', 'Dit bestand is te groot.'],
  ])
  expect(others).toEqual([])
  expect(conflict).toBeUndefined()
})

test('a fault without a field on the form is not lost, and a conflict stands apart', () => {
  const { fields, others, conflict } = sortFaults(
    [
      { code: 'NOT_ALLOWED_NOW', path: [], message: 'Dit kan nu niet.' },
      { code: 'UNKNOWN', path: ['reporter'], message: 'Onbekend.' },
      { code: 'CONFLICT', path: ['expectedVersion'], message: 'Noor was u voor.' },
    ],
    ['report'],
  )
  expect(fields.size).toBe(0)
  expect(others).toEqual(['Dit kan nu niet.', 'Onbekend.'])
  expect(conflict).toBe('Noor was u voor.')
})
