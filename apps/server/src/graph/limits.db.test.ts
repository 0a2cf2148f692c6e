import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const twentyDeep = `{ seller(id: "x") { ${'linkedSellers { '.repeat(18)} id ${'}'.repeat(18)} } }`

describe('limits over HTTP', () => {
  it.each([
    ['nl', 'Deze vraag is 20 velden diep; ten hoogste 12 is toegestaan. Vraag de diepere gegevens apart op.'],
    ['en', 'This query is 20 fields deep; at most 12 is allowed. Ask for the deeper data separately.'],
  ] as const)('a depth of 20 is refused clearly in %s', async (language, message) => {
    const { status, errors, data } = await office.ask(twentyDeep, {}, { as: 'marieke', language })
    expect(status).toBe(400)
    expect(data).toBe(undefined)
    expect(errors).toMatchObject([{ message, extensions: { code: 'TOO_COSTLY' } }])
  })

  it('the public is held to them as well', async () => {
    const { errors } = await office.ask(twentyDeep)
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY' } }])
  })

  it('a document of too many words is not read', async () => {
    const { status, errors } = await office.ask(`{ ${'__typename '.repeat(6_000)} }`)
    expect(status).toBe(400)
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }])
  })

  it('introspection in circles is refused', async () => {
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }'
    expect((await office.ask(circle)).errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ])
  })

  it('the standard introspection query is answered', async () => {
    const { data, errors } = await office.ask(getIntrospectionQuery())
    expect(errors).toBe(undefined)
    expect(data.__schema.queryType.name).toBe('Query')
  })
})
