import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storedRows } from '../test-office/stored-rows.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
let before: Record<string, number>
beforeAll(async () => {
  office = await openTestOffice()
  before = await storedRows(office)
})
afterAll(async () => {
  expect(await storedRows(office)).toEqual(before)
  await office.close()
})

const good = JSON.stringify({ query: '{ __typename }' })

describe('a request that cannot be read is refused with what is expected, in the language of the caller', () => {
  // biome-ignore format: a table is read across
  it.each<[what: string, body: string, type?: string]>([
    ['no body', ''],
    ['half a body', good.slice(0, -1)],
    ['no JSON', 'query { __typename }'],
    ['a list', `[${good}]`],
    ['a text', '"{ __typename }"'],
    ['nothing', 'null'],
    ['an empty object', '{}'],
    ['an empty query', '{"query":""}'],
    ['a number for the query', '{"query":5}'],
    ['variables that are text', '{"query":"{ __typename }","variables":"x"}'],
    ['a name that is a number', '{"query":"{ __typename }","operationName":5}'],
    ['an operation that is not there', '{"query":"query A { __typename }","operationName":"B"}'],
    ['two operations without a name', '{"query":"query A { __typename } query B { __typename }"}'],
    ['a hand on the prototype', '{"query":"{ __typename }","variables":{"__proto__":{"x":1}}}'],
    ['plain text', good, 'text/plain'],
    ['a form', 'query=%7B__typename%7D', 'application/x-www-form-urlencoded'],
    ['a form of parts', good, 'multipart/form-data; boundary=x'],
    ['XML', '<query/>', 'application/xml'],
    ['a type that is none', good, 'json'],
  ])('%s', async (_, body, type = 'application/json') => {
    for (const language of ['nl', 'en'] as const) {
      const { status, errors, data } = await office.post(body, { language, headers: { 'content-type': type } })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(data).toBe(undefined)
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
      const word = language === 'nl' ? /\b(kan|Noem|Stuur)\b/ : /\b(cannot|Name|Send)\b/
      expect(errors?.[0]?.message).toMatch(word)
    }
  })

  it('a body that is too large is refused with the limit', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { x: 'a'.repeat(4_000_000) } })
    const dutch = await office.post(body)
    expect(dutch.status).toBe(413)
    expect(dutch.errors).toMatchObject([{ message: 'Dit bericht is te groot: ten hoogste 4 MB.' }])
    const english = await office.post(body, { language: 'en' })
    expect(english.errors).toMatchObject([{ message: 'This request is too large: at most 4 MB.' }])
  })

  it('a query that is not in the graph is refused without repeating its values', async () => {
    const { status, errors } = await office.ask(
      '{ complaints(filter: { search: Zeldzaamwoord }) { nodes { id } } }',
    )
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])
  })

  it('a mutation by GET is refused', async () => {
    const query = encodeURIComponent('mutation { signOut { signedOut } }')
    const response = await fetch(`${office.url}/graphql?query=${query}`, {
      headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_DOCUMENT' } }] })
  })

  it('a page of another site cannot send one with a simple request', async () => {
    const query = encodeURIComponent('{ viewer { roles } }')
    const response = await fetch(`${office.url}/graphql?query=${query}`)
    expect(response.status).toBe(400)
  })
})

it('each answer names its request, so that it can be found again', async () => {
  const { errors } = await office.ask('{ complaints { totalCount } }')
  expect(errors).toMatchObject([
    { extensions: { code: 'UNAUTHENTICATED', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) } },
  ])
})
