import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const audits = serverAudits({ url: () => `${office.url}/graphql`, fetchFn: fetch })

it('is audited by the whole suite of GraphQL over HTTP', () => {
  expect(audits.length).toBeGreaterThan(50)
})

it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  '%s %s gives no error',
  async (_id, _name, audit) => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? result.reason : '').not.toBe('error')
  },
)
