import { FindDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { submitted } from './acts/submission.fixture.js'

let office: TestOffice
let number: string

beforeAll(async () => {
  office = await openTestOffice()
  number = await submitted(office, {
    subject: 'Zevenslaper-wekker',
    description: 'De wekker zwijgt sinds maandag; zie café Zonnestraal.',
    wish: 'Graag een nieuwe.',
    orderNumber: 'QX-90210',
    sellerName: 'Uurwerkerij',
    complainant: {
      name: 'Ottilie Vingerhoedsteen',
      street: 'Dorpsstraat',
      houseNumber: '1',
      postcode: '9981 ZQ',
      town: 'Uithuizen',
      country: 'NL',
      telephone: '0595 431122',
      email: 'ottilie@vingerhoed.example',
    },
  })
  await submitted(office)
})
afterAll(() => office.close())

async function find(search: string): Promise<string[]> {
  const { data, errors } = await office.ask(
    FindDocument,
    { search, complaints: true, sellers: false },
    { as: 'sander' },
  )
  expect(errors).toBe(undefined)
  const { nodes, totalCount } = data.complaints
  expect(totalCount).toBeGreaterThanOrEqual(nodes.length)
  return nodes.map((node: { number: string }) => node.number)
}

describe('KM-14 a complaint is found', () => {
  it.each([
    ['a word of its subject', 'zevenslaper'],
    ['a word of its description', 'Zonnestraal'],
    ['a word of its wish, with another of its text', 'nieuwe wekker'],
    ['the beginning of a word', 'zevens'],
    ['capitals', 'ZWIJGT'],
    ['words in another order', 'wekker de'],
    ['the name of the complainant', 'Ottilie'],
    ['the beginnings of both names', 'ott vinger'],
    ['the e-mail address', 'ottilie@vingerhoed.example'],
    ['half of the e-mail address', 'vingerhoed'],
    ['the order', 'QX-90210'],
    ['the seller as it was named', 'uurwerk'],
    ['the town', 'uithuizen'],
    ['the postcode', '9981 ZQ'],
    ['an accent', 'café'],
    ['signs around a word', '  "zevenslaper" & | ! :* '],
  ])('by %s', async (_, search) => {
    expect(await find(search)).toEqual([number])
  })

  it('by its number, however it is written', async () => {
    const bare = number.replaceAll('-', '')
    for (const written of [number, number.toLowerCase(), ` ${number} `, bare, number.replaceAll('-', ' ')])
      expect(await find(written)).toEqual([number])
  })

  it('by the address bar as well: complaintByNumber', async () => {
    const query = 'query ($number: String!) { complaintByNumber(number: $number) { number } }'
    const byNumber = async (written: string) =>
      (await office.ask(query, { number: written }, { as: 'sander' })).data.complaintByNumber
    expect(await byNumber(number.toLowerCase().replaceAll('-', ' '))).toEqual({ number })
    const wrongDigit = `${number.slice(0, -1)}${(Number(number.slice(-1)) + 1) % 10}`
    for (const wrong of [wrongDigit, '', 'K', 'K-2035-999999-9', `${number}0`])
      expect(await byNumber(wrong)).toBeNull()
  })
})

describe('a complaint is not found', () => {
  it.each([
    ['the end of a word', 'enslaper'],
    ['words of which one is in another', 'zevenslaper leesbril'],
    ['what is not there', 'xyzzy'],
    ['signs only', '&|!:*()'],
    ['a wild card', '%'],
    ['another wild card', '_'],
  ])('by %s', async (_, search) => {
    expect(await find(search)).toEqual([])
  })

  it('by a number with a wrong check digit', async () => {
    const wrong = `${number.slice(0, -1)}${(Number(number.slice(-1)) + 1) % 10}`
    expect(await find(wrong)).toEqual([])
  })
})

it('an empty search leaves the list as it is', async () => {
  const { data } = await office.ask('{ complaints { totalCount } }', {}, { as: 'sander' })
  for (const search of ['', '   ']) {
    const found = await office.ask(
      FindDocument,
      { search, complaints: true, sellers: false },
      { as: 'sander' },
    )
    expect(found.data.complaints.totalCount).toBe(data.complaints.totalCount)
  }
})
