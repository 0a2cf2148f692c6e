import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { goodForm, submit } from './submission.fixture.js'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

describe('submitting on the public form', () => {
  it('stores a complaint and answers with its number, secret and dates', async () => {
    const { data } = await submit(office, await goodForm(office))
    expect(data.submitComplaint.userErrors).toEqual([])
    expect(data.submitComplaint.receipt).toMatchObject({
      number: expect.stringMatching(/^K-\d{4}-\d{6}-\d$/),
      trackingToken: expect.stringMatching(/^[\w-]{22}$/),
      email: 'Jan.Jansen@voorbeeld.nl',
    })
  })
})
