import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice()
  // Equal sort keys: only the id can tell these apart.
  await office.rows(`update complaint set received_at = date_trunc('day', received_at), severity = 'NORMAL'
    where sequence % 2 = 0`)
})
afterAll(() => office.close())

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: ComplaintOrder) {
  complaints(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    totalCount
    nodes { number }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`

const ask = async (variables: object) => {
  const { data, errors } = await office.ask(PAGE, variables, { as: 'marieke' })
  expect(errors).toBeUndefined()
  return data.complaints
}

const numbers = (page: { nodes: { number: string }[] }) => page.nodes.map(({ number }) => number)

const orders = ['RECEIVED_AT', 'NEXT_DUE_AT', 'NUMBER', 'SEVERITY', 'COMPLAINANT_NAME'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => ({ field, direction })),
)

describe('a list in pages', () => {
  it.each(orders)('by $field $direction gives every row once, forwards and backwards', async (orderBy) => {
    const { totalCount } = await ask({ first: 1, orderBy })
    const whole: string[] = []
    for (let after: string | null = null; whole.length < totalCount; ) {
      const page = await ask({ first: 100, after, orderBy })
      whole.push(...numbers(page))
      after = page.pageInfo.endCursor
    }
    expect(whole.length).toBe(totalCount)
    expect(new Set(whole).size).toBe(totalCount)

    const forwards: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page = await ask({ first: 27, after, orderBy })
      forwards.push(...numbers(page))
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(forwards).toEqual(whole)

    const backwards: string[] = []
    for (let before: string | null = null, more = true; more; ) {
      const page = await ask({ last: 31, before, orderBy })
      backwards.unshift(...numbers(page))
      before = page.pageInfo.startCursor
      more = page.pageInfo.hasPreviousPage
    }
    expect(backwards).toEqual(whole)
  })

  it('keeps its place when rows come in between', async () => {
    const orderBy = { field: 'NUMBER', direction: 'DESC' }
    const first = await ask({ first: 5, orderBy })
    await office.rows(`update complaint set sequence = sequence + 1000 where number = $1`, [
      numbers(first)[4],
    ])
    const second = await ask({ first: 5, after: first.pageInfo.endCursor, orderBy })
    expect(numbers(second).some((number) => numbers(first).includes(number))).toBe(false)
  })
})

describe('a page that is not ours to give', () => {
  const refusal = async (variables: object, language: 'nl' | 'en' = 'nl') => {
    const { errors = [] } = await office.ask(PAGE, variables, { as: 'marieke', language })
    return errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join()
  }

  it.each([0, -1, 101])('of %s rows is refused with the bounds', async (first) => {
    expect(await refusal({ first })).toMatch(/^BAD_USER_INPUT `first` moet van 1 tot en met 100 zijn/)
    expect(await refusal({ last: first }, 'en')).toMatch(/^BAD_USER_INPUT `last` must be from 1 to 100/)
  })

  it('from both ends at once is refused', async () => {
    expect(await refusal({ first: 5, last: 5 })).toMatch(/^BAD_USER_INPUT /)
  })

  it('after a foreign, a mangled or another order’s cursor is refused', async () => {
    const { pageInfo } = await ask({ first: 3, orderBy: { field: 'NUMBER', direction: 'ASC' } })
    const cursor: string = pageInfo.endCursor
    const mangled = `${cursor.slice(0, 4)}${cursor[4] === 'a' ? 'b' : 'a'}${cursor.slice(5)}`
    const foreign = Buffer.from('arrayconnection:3').toString('base64')
    const unsealed = cursor.split('.')[0]
    for (const after of ['', 'x', foreign, mangled, unsealed, `${cursor}x`])
      expect(await refusal({ first: 3, after, orderBy: { field: 'NUMBER', direction: 'ASC' } })).toMatch(
        /^BAD_CURSOR /,
      )
    expect(
      await refusal({ first: 3, after: cursor, orderBy: { field: 'NUMBER', direction: 'DESC' } }),
    ).toMatch(/^BAD_CURSOR /)
  })
})
