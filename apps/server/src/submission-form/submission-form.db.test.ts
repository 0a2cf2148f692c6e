import { FormSellersDocument, SubmissionFormDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  await office.rows(`update category set retired_at = now() where code in ('OVG', 'LEV-04')`)
  await office.rows(`update seller set account_state = 'CLOSED' where name = 'Techstad Outlet'`)
})
afterAll(() => office.close())

type Category = { id: string; name: string; children?: Category[] }

const formIn = async (locale: 'NL' | 'EN', language: 'nl' | 'en' = 'nl') =>
  (await office.ask(SubmissionFormDocument, { locale }, { language })).data.submissionForm

const names = (categories: Category[]): string[] =>
  categories.flatMap(({ name, children = [] }) => [name, ...names(children)])

describe('what the public form needs', () => {
  it('KM-8 offers the categories in use as a tree, in the language of the form', async () => {
    const dutch = names((await formIn('NL', 'en')).categories)
    expect(dutch.slice(0, 4)).toEqual([
      'Artikel',
      'Werkt niet of gaat stuk',
      'Anders dan beschreven',
      'Onderdeel ontbreekt',
    ])
    expect(dutch).toContain('Niet ontvangen')
    expect(dutch).not.toContain('Iets anders')
    expect(dutch).not.toContain('Verkeerd artikel gekregen')
    const english = names((await formIn('EN', 'nl')).categories)
    expect(english).toContain('Not received')
    expect(english).toHaveLength(dutch.length)
  })

  it('KM-7 tells which department handles it, and where it can be sent free of postage', async () => {
    const { office: address } = await formIn('NL')
    expect(address).toEqual({
      name: expect.stringMatching(/./),
      department: expect.stringMatching(/./),
      address: expect.stringMatching(/Antwoordnummer/),
      telephone: expect.stringMatching(/^\+31/),
      email: expect.stringMatching(/@/),
      visitingAddress: null,
      openingHours: null,
      logoUrl: null,
    })
  })

  it('tells the limits that the server keeps', async () => {
    expect(await formIn('NL')).toMatchObject({
      countries: ['NL', 'BE'],
      maximumFiles: 10,
      maximumFileSizeInBytes: 15_000_000,
      maximumDescriptionLength: 50_000,
      maximumShortTextLength: 200,
      acceptedFileTypes: expect.arrayContaining(['image/jpeg', 'application/pdf', 'text/plain']),
    })
  })

  it('tells nothing of codes, traders or people to somebody without an account', async () => {
    for (const field of [
      'categories { code }',
      'sellers(search: "te") { trader { name } }',
      'office { mode }',
    ])
      expect((await office.ask(`{ submissionForm(locale: NL) { ${field} } }`)).errors).toMatchObject([
        { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
      ])
  })
})

describe('the sellers that somebody can name', () => {
  const sellers = async (search: string): Promise<string[]> => {
    const { data } = await office.ask(FormSellersDocument, { locale: 'NL', search })
    return data.submissionForm.sellers.map(({ name }: { name: string }) => name)
  }

  it('are those with the typed text in their name, in the order of Dutch, and none that closed', async () => {
    expect(await sellers('tech')).toEqual(['Techstad'])
    expect(await sellers('HUIS')).toEqual(['Huis & Haard', 'Huis & Haard België', 'Modehuis Verhagen'])
  })

  it.each(['', ' ', 'e', ' e ', '%', '__', '%%', '\\'])('are none for %j', async (search) => {
    expect(await sellers(search)).toEqual([])
  })

  it('are ten at most', async () => {
    await office.rows(`insert into seller (id, trader_id, name, country, opened_on)
      select gen_random_uuid(), (select id from trader limit 1), 'Zzwinkel ' || n, 'NL', '2020-01-01' from generate_series(1, 15) n`)
    expect(await sellers('zzwinkel')).toHaveLength(10)
  })
})
