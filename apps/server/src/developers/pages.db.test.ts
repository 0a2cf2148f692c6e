import { accessTable } from '@waarborg/schema/access-table'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { changelogPage } from './changelog-page.js'
import { referencePage } from './reference-page.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const get = async (path: string, headers: Record<string, string> = {}, at = office.url) => {
  const response = await fetch(`${at}/developers/${path}`, { headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('the reference', () => {
  it('tells every type of the graph with its words, without any script', async () => {
    const { data } = await office.ask('{ __schema { types { name } } }')
    const { text, headers } = await get('reference')
    for (const { name } of data.__schema.types.filter(({ name }: { name: string }) => !name.startsWith('__')))
      expect(text).toContain(`<section id="${name}"`)
    expect(text).toContain('Who is signed in; null for the public.')
    expect(text).not.toMatch(/<script|\son\w+=|style=/)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('is searched by name and by word, and says how much it found in the language of the reader', async () => {
    const dutch = await get('reference?q=partnerkeysecret', { 'accept-language': 'nl' })
    expect(dutch.text).toContain('1 type gevonden.')
    expect(dutch.text).toContain('<section id="PartnerKeySecret"')
    expect(dutch.text).not.toContain('<section id="Complaint"')
    const english = await get('reference?q=no-such-word', { 'accept-language': 'en' })
    expect(english.text).toContain('0 types found.')
  })

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'`"])(
    'shows what was looked for literally: %s',
    async (search) => {
      const { text } = await get(`reference?q=${encodeURIComponent(search)}`)
      expect(text).not.toContain(search)
    },
  )

  it('takes any question without falling over', async () => {
    for (const query of [`q=${'a'.repeat(200)}`, 'q=a&q=b', 'q[]=a', 'q=%00', ''])
      expect((await get(`reference?${query}`)).status).toBe(200)
  })
})

describe('who sees what', () => {
  it('KP-1 shows every type with each of its fields, in the language of the reader, without any script', async () => {
    const { text } = await get('access', { 'accept-language': 'nl' })
    for (const [type, { fields }] of Object.entries(accessTable)) {
      expect(text).toContain(`<h2 id="${type}"`)
      for (const field of Object.keys(fields)) expect(text).toContain(field)
    }
    expect(text).toContain('<th scope="col">behandelaar</th>')
    expect(text).not.toMatch(/<script|\son\w+=|style=/)
    expect((await get('access', { 'accept-language': 'en' })).text).toContain('<th scope="col">handler</th>')
  })

  it('is searched by the names of types and fields, and shows literally what was looked for', async () => {
    const { text } = await get(`access?q=${encodeURIComponent('<b>')}`, { 'accept-language': 'en' })
    expect([text.includes('<b>'), text.includes('0 types found.')]).toEqual([false, true])
    const found = await get('access?q=complainant', { 'accept-language': 'en' })
    expect(found.text).toContain('<h2 id="Complainant"')
    expect(found.text).not.toContain('<h2 id="Order"')
  })
})

describe('the changes', () => {
  const schema: GraphQLSchema = buildSchema(`type Query {
    old: String @deprecated(reason: "Use \`new\`. (since 2026-11-21, until 2027-06-01)")
    new: String }`)

  it('name what goes away and what has changed, the newest first', () => {
    const record =
      '- 2020-01-01 `An.example` of how to write it.\n## Named changes\n\n- 2027-06-01 `Query.old was removed.` Use `new`.\n- 2028-01-01 `A later one.`\n'
    const page = changelogPage(schema, record, 'EN')
    expect(page).toContain(
      '<dt>Query.old</dt><dd>Use <code>new</code>. (since 2026-11-21, until 2027-06-01)</dd>',
    )
    expect(page).toMatch(/2028-01-01[\s\S]*2027-06-01<\/dt><dd><code>Query\.old was removed\.<\/code> Use/)
    expect(page).not.toContain('2020-01-01')
  })

  it('say so when there are none', async () => {
    expect((await get('changelog', { 'accept-language': 'en' })).text).toContain('Nothing is announced now.')
    expect(referencePage(schema, '', 'NL')).toContain('Naslag')
  })
})

it('in production they are for who is signed in', async () => {
  const production = await openTestOffice(undefined, {
    mode: 'production',
    publicUrl: 'http://office.example',
  })
  try {
    for (const path of ['reference', 'access', 'changelog']) {
      const stranger = await get(path, { 'accept-language': 'en' }, production.url)
      expect([stranger.status, stranger.text.includes('<section')]).toEqual([401, false])
      const cookie = await production.cookieOf('tess')
      expect((await get(path, { cookie }, production.url)).status).toBe(200)
    }
  } finally {
    await production.close()
  }
})
