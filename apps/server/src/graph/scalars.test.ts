import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { DateTime, EmailAddress, LocalDate, RegisterNumber } from './scalars.js'

const read = (scalar: { parseValue(value: unknown): unknown }, value: unknown) =>
  String(scalar.parseValue(value))

describe('a moment', () => {
  it.each([
    ['2026-11-21T13:05:00Z', '2026-11-21T13:05:00Z'],
    ['2026-11-21T14:05:00+01:00', '2026-11-21T13:05:00Z'],
    ['2026-11-21T13:05:00.123456Z', '2026-11-21T13:05:00.123Z'],
    ['2026-11-21T13:05Z', '2026-11-21T13:05:00Z'],
  ])('%s is read as %s', (text, moment) => {
    expect(read(DateTime, text)).toBe(moment)
  })

  it.each([
    '2026-11-21',
    '2026-11-21T13:05:00',
    '2026-02-30T00:00:00Z',
    '1899-12-31T23:59:59Z',
    '9001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    'gisteren',
    '',
    `2026-11-21T13:05:00Z${' '.repeat(100)}`,
    1_700_000_000_000,
    null,
    true,
    {},
  ])('%j is refused without repeating it', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow(GraphQLError)
    expect(() => DateTime.parseValue(value)).toThrow(
      'DateTime expects a moment with its offset, like 2026-11-21T13:05:00Z.',
    )
  })

  it.each([
    ['2026-11-21T13:05:00+00:00', '2026-11-21T13:05:00Z'],
    ['2026-11-21T13:05:00.000+00:00', '2026-11-21T13:05:00Z'],
    ['2026-11-21T13:05:00.12+00:00', '2026-11-21T13:05:00.12Z'],
  ])('that the database writes as %s leaves as %s', (stored, shown) => {
    expect(DateTime.serialize(stored)).toBe(shown)
  })
})

describe('a day', () => {
  it.each(['2026-11-21', '2028-02-29'])('%s is read', (text) => {
    expect(read(LocalDate, text)).toBe(text)
  })

  it.each([
    '2027-02-29',
    '2026-13-01',
    '2026-11-21T00:00:00Z',
    '21-11-2026',
    '1899-12-31',
    '9001-01-01',
    '',
    20261121,
  ])('%j is refused', (value) => {
    expect(() => LocalDate.parseValue(value)).toThrow('LocalDate expects a day like 2026-11-21.')
  })
})

describe('a register number', () => {
  it.each(['01948273', '0194 8273', 'BE 0765.432.146'])('%s is taken as it is written', (text) => {
    expect(read(RegisterNumber, text)).toBe(text)
  })

  it.each(['', '123', '999999999999', 'abc', 1948273])('%j is refused', (value) => {
    expect(() => RegisterNumber.parseValue(value)).toThrow('RegisterNumber expects')
  })
})

it.each(['a\0@b.nl', 'a\uD800@b.nl', 'x'.repeat(321), 5, null])('an address %j is refused', (value) => {
  expect(() => EmailAddress.parseValue(value)).toThrow('EmailAddress expects an e-mail address.')
})
