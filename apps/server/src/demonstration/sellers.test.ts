import { parseRegisterNumber, parseTelephone } from '@waarborg/domain/foundation'
import { describe, expect, it } from 'vitest'
import { articlesOf } from './articles.js'
import { Chance } from './chance.js'
import { makeCustomer } from './customers/make-customer.js'
import { people } from './people.js'
import { traders } from './sellers.js'

describe('the sellers of the demonstration', () => {
  it('are forty accounts of thirty-four traders, some of whom have more than one', () => {
    expect(traders.length).toBe(34)
    const names = traders.flatMap(({ sellers }) => sellers.map(({ name }) => name))
    expect(names.length).toBe(40)
    expect(new Set(names).size).toBe(40)
    expect(traders.filter(({ sellers }) => sellers.length > 1).length).toBeGreaterThan(3)
  })

  it.each(traders.map(({ name, register, number }) => [name, register, number] as const))(
    '%s has a number of the form of its register',
    (_, register, number) => {
      expect(parseRegisterNumber(register, number, [])).toEqual({ ok: true, value: number })
    },
  )

  it('each sell something', () => {
    for (const { sells } of traders) expect(articlesOf(sells).length).toBeGreaterThan(4)
  })
})

describe('the people of the demonstration', () => {
  it('are twelve in all roles', () => {
    const staff = Object.values(people)
    expect(staff.length).toBe(12)
    expect(new Set(staff.flatMap(({ roles }) => roles)).size).toBe(6)
    expect(new Set(staff.map(({ email }) => email)).size).toBe(12)
  })

  it.each(Object.values(people).map(({ name, telephone }) => [name, telephone]))(
    '%s can be reached by telephone',
    (_, telephone) => {
      expect(parseTelephone(telephone, 'NL', []).ok).toBe(true)
    },
  )
})

describe('a customer', () => {
  it.each(['NL', 'BE'] as const)('of %s has an address of that country under .example', (country) => {
    const chance = new Chance('customers')
    for (let time = 0; time < 60; time += 1) {
      const customer = makeCustomer(chance, country, false)
      expect(customer.country).toBe(country)
      expect(customer.email).toMatch(/^[a-z0-9._]+@[a-z]+\.example$/)
      expect(customer.postcode).toMatch(country === 'NL' ? /^[1-9]\d{3} [A-Z]{2}$/ : /^[1-9]\d{3}$/)
    }
  })
})
