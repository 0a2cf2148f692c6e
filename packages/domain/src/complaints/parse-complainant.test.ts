import { describe, expect, test } from 'vitest'
import { complainant } from './complaint.fixture.js'
import { parseComplainant, type RawComplainant } from './parse-complainant.js'

const path = ['complainant']
const filledIn = {
  name: ' Aïcha van den  Berg',
  street: 'Dam',
  houseNumber: '1',
  postcode: '1012js',
  town: 'Amsterdam',
  country: 'NL',
  telephone: '06 - 12345678',
  email: 'aicha@Voorbeeld.nl',
}
const faults = (raw: RawComplainant, required: 'all' | 'reachable') => {
  const parsed = parseComplainant(raw, required, path)
  return parsed.ok
    ? []
    : parsed.rejections.map(({ kind, path: at }) => `${at.slice(1).join('.')} ${kind}`.trim())
}

describe('the public form', () => {
  test('KP-5 everything that was filled in comes back tidied', () => {
    expect(parseComplainant(filledIn, 'all', path)).toEqual({ ok: true, value: complainant })
  })

  test('KP-5 everything is asked for, and all that is missing is told at once', () => {
    expect(faults({}, 'all')).toEqual([
      'name required',
      'street required',
      'houseNumber required',
      'postcode required',
      'town required',
      'country required',
      'telephone required',
      'email required',
    ])
  })

  test('KP-5 everything that is misformed is told at once', () => {
    const nonsense = {
      ...filledIn,
      name: '1',
      street: '2',
      houseNumber: 'x',
      postcode: '3',
      town: '4',
      telephone: '5',
      email: '6',
    }
    expect(faults(nonsense, 'all')).toEqual([
      'name invalid-form',
      'street invalid-form',
      'houseNumber invalid-form',
      'postcode invalid-form',
      'town invalid-form',
      'telephone invalid-form',
      'email invalid-form',
    ])
  })

  test.each(['12', '12a', '12-3', '12 III', '1/2', '14 bus 2', '3-II', '12 (achter)', '1½', 'z/n', 'zn'])(
    'KP-5 %j is a house number',
    (houseNumber) => {
      expect(faults({ ...filledIn, houseNumber }, 'all')).toEqual([])
    },
  )

  test('KP-5 what was typed over two lines is kept on one', () => {
    const parsed = parseComplainant({ ...filledIn, street: 'Oude\nGracht' }, 'all', path)
    expect(parsed.ok && parsed.value.address?.street).toBe('Oude Gracht')
  })

  test('KP-5 postcode and telephone are those of the country', () => {
    const belgian = { ...filledIn, country: 'BE', postcode: '1000', telephone: '0470 12 34 56' }
    expect(faults(belgian, 'all')).toEqual([])
    expect(faults({ ...belgian, country: 'NL' }, 'all')).toEqual([
      'postcode invalid-form',
      'telephone invalid-form',
    ])
    expect(faults({ ...filledIn, country: 'DE' }, 'all')).toEqual(['country invalid-form'])
  })

  test('D-17 somebody anonymous is declined, with whatever else is missing', () => {
    expect(faults({ ...filledIn, name: 'Anoniem', email: '' }, 'all')).toEqual([
      'name anonymous',
      'email required',
    ])
  })
})

describe('taken in by staff', () => {
  test.each([
    ['telephone', { telephone: '06-12345678' }],
    ['e-mail', { email: 'aicha@voorbeeld.nl' }],
    ['a full address', { street: 'Dam', houseNumber: '1', postcode: '1012 JS', town: 'Amsterdam' }],
  ])('KP-5 a name and %s will do', (_, reach) => {
    expect(faults({ name: 'Aïcha', ...reach }, 'reachable')).toEqual([])
  })

  test('KP-5 what was left open is kept as open', () => {
    expect(
      parseComplainant({ name: 'Aïcha', telephone: '0612345678', email: ' ' }, 'reachable', path),
    ).toEqual({
      ok: true,
      value: { name: 'Aïcha', address: null, telephone: '+31612345678', email: null },
    })
  })

  test('KP-5 somebody who cannot be reached in any way is told as one fault, not three', () => {
    expect(parseComplainant({ name: 'Aïcha', country: 'NL' }, 'reachable', path)).toEqual({
      ok: false,
      rejections: [{ kind: 'unreachable', path }],
    })
  })

  test('KP-5 an address that was begun is asked for in full', () => {
    expect(faults({ name: 'Aïcha', email: 'a@b.nl', postcode: '1012 JS' }, 'reachable')).toEqual([
      'street required',
      'houseNumber required',
      'town required',
    ])
  })

  test('KP-5 what was given is judged as on the form, and without a country as Dutch', () => {
    expect(faults({ name: 'Aïcha', telephone: '5', email: 'x' }, 'reachable')).toEqual([
      'telephone invalid-form',
      'email invalid-form',
    ])
    expect(faults({ name: 'Aïcha', telephone: '0470 12 34 56' }, 'reachable')).toEqual([
      'telephone invalid-form',
    ])
    expect(faults({ name: 'Aïcha', telephone: '0470 12 34 56', country: 'BE' }, 'reachable')).toEqual([])
  })

  test('KP-5 D-17 a name is asked for here too', () => {
    expect(faults({ telephone: '06-12345678' }, 'reachable')).toEqual(['name required'])
    expect(faults({ name: 'anoniem', telephone: '06-12345678' }, 'reachable')).toEqual(['name anonymous'])
  })
})
