import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { categoryNamed } from '../../violations/acts/violations.fixture.js'

const VERSIONS = 130

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  await office.rows(`insert into policy select g, date '2010-01-01' + g, start_total, return_in_days, closure_mode,
    held_at_most_in_months, closure_notice_in_days, change_notice_in_days, warn_at
    from policy, generate_series(2, ${VERSIONS}) g where version = 1`)
  await office.rows(`insert into policy_rule (policy_version, category_id, lightest, heaviest, reach, not_allowed_nl,
      allowed_nl, not_allowed_en, allowed_en)
    select g, category_id, lightest, heaviest, reach,
      case when g >= 50 then not_allowed_nl || 'Nog iets.'::text else not_allowed_nl end, allowed_nl, not_allowed_en, allowed_en
    from policy_rule r join policy_category c on c.id = r.category_id, generate_series(2, ${VERSIONS}) g
    where policy_version = 1 and (c.code <> 'ZELFPROMOTIE' or g < 100)`)
})
afterAll(() => office.close())

const ask = async (args: string, inside = 'nodes { version inForceFrom }') => {
  const { data, errors } = await office.ask(
    `{ pointsPolicies(${args}) { ${inside} pageInfo { hasNextPage endCursor } totalCount } }`,
  )
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data.pointsPolicies
}
const versions = (page: { nodes: { version: number }[] }) => page.nodes.map(({ version }) => version)

it('D-14 every version can be read, the newest first or last, page by page, however many there are', async () => {
  const found: number[] = []
  let after: string | null = null
  do {
    const page = await ask(`first: 60${after === null ? '' : `, after: "${after}"`}`)
    expect(page.totalCount).toBe(VERSIONS)
    found.push(...versions(page))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  expect(found).toEqual(Array.from({ length: VERSIONS }, (_, place) => VERSIONS - place))
  const oldest = await ask('first: 2, orderBy: { field: VERSION, direction: ASC }')
  expect(versions(oldest)).toEqual([1, 2])
  expect(versions(await ask('last: 1'))).toEqual([1])
})

it('D-14 they are found by the days on which they begin and by the categories they name', async () => {
  const days = 'filter: { inForceFrom: "2010-01-11", inForceUntil: "2010-01-12" }'
  expect(versions(await ask(days))).toEqual([11, 10])
  const category = await categoryNamed(office, 'ZELFPROMOTIE')
  const named = await ask(`first: 1, filter: { policyCategoryIds: ["${category}"] }`)
  expect([versions(named), named.totalCount]).toEqual([[99], 99])
})

it('D-14 each rule tells since when it has been as it is, also where it began long before the page', async () => {
  const inside = 'nodes { version rules { since category { code } } }'
  const sinceIn = async (version: number) => {
    const { nodes } = await ask('first: 100', inside)
    const found = nodes.find((node: { version: number }) => node.version === version)
    return found.rules.find(({ category }: { category: { code: string } }) => category.code === 'FRAUDE')
      .since
  }
  expect(await sinceIn(VERSIONS)).toBe('2010-02-20')
  expect(await sinceIn(49)).toBe('2000-01-01')
})
