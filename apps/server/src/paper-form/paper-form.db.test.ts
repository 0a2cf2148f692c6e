import { findAvoidedWords } from '@waarborg/domain/letters'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { paperFormWords } from './paper-form.words.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

describe('the form on paper', () => {
  it.each([
    ['meldingsformulier.pdf', 'nl'],
    ['report-form.pdf', 'en'],
  ])('KM-7 is one sheet for everybody, in the language of %s', async (file, language) => {
    const answer = await fetch(`${office.url}/form/${file}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe(`inline; filename="${file}"`)
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(pdf).toContain(`/Lang (${language})`)
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1)
  })

  it('KM-7 another one is not there', async () => {
    expect((await fetch(`${office.url}/form/klachtenformulier.pdf`)).status).toBe(404)
  })

  it.each(['NL', 'EN'] as const)('KP-11 calls the matter by none of the avoided words: %s', (locale) => {
    const { send, ...words } = paperFormWords[locale]
    expect(findAvoidedWords(JSON.stringify([words, send('')]), locale)).toEqual([])
  })
})
