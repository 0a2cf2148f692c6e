import { epochMilliseconds } from '@waarborg/ui'
import { expect, test } from 'vitest'
import { emptyRegistration, registrationFaults, registrationInput } from './registration-draft.js'

const now = epochMilliseconds('2026-11-23T13:05:20Z')
const empty = emptyRegistration(now)

test('KM-7 what the form cannot do without is named, in the order of the form', () => {
  expect(registrationFaults({ ...empty, on: null }, now)).toEqual(['at', 'category', 'description', 'name'])
  expect(registrationFaults({ ...empty, clock: '23:59' }, now)).toContain('future')
})

test('KM-20 the moment of receipt is the one written down, on the clock of the Netherlands', () => {
  expect(registrationInput({ ...empty, on: '2026-07-01', clock: '900' }, []).receivedAt).toBe(
    '2026-07-01T07:00:00.000Z',
  )
})

test('what was left empty is not sent, nor an address of only a country', () => {
  const input = registrationInput(
    {
      ...empty,
      categoryId: 'cat_1',
      description: ' Krom. ',
      subject: '  ',
      complainant: { ...empty.complainant, name: ' Anna ', telephone: '0612345678', checked: true },
    },
    [],
  )
  expect(input).toEqual({
    channel: 'TELEPHONE',
    severity: 'NORMAL',
    locale: 'NL',
    receivedAt: '2026-11-23T13:05:00.000Z',
    categoryId: 'cat_1',
    description: 'Krom.',
    complainant: { name: 'Anna', telephone: '0612345678', checked: true },
  })
})

test('KP-5 a part of an address goes with its country, so that what is missing can be named', () => {
  const { complainant } = registrationInput(
    { ...empty, complainant: { ...empty.complainant, name: 'Els', postcode: '1000', country: 'BE' } },
    [],
  )
  expect(complainant).toEqual({ name: 'Els', checked: false, postcode: '1000', country: 'BE' })
})

test('a seller of the list goes before a name that was typed', () => {
  const named = { ...empty, sellerName: 'Winkeltje' }
  expect(registrationInput(named, ['t1'])).toMatchObject({ sellerName: 'Winkeltje', attachments: ['t1'] })
  expect(registrationInput({ ...named, sellerId: 'sel_1' }, [])).not.toHaveProperty('sellerName')
})
