import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Statement } from '../database/reads.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const EVERYTHING = `number complainant { name } category { name } handler { name } receiver { name } concerns { name }
  seller { name trader { name } }`

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'CTE Name'?: string
  readonly 'Parent Relationship'?: string
  readonly Plans?: readonly Plan[]
}

/** How PostgreSQL goes about the page that this document asks for. */
async function planOf(document: string): Promise<Plan> {
  await office.cookieOf('marieke')
  const { reads } = office.app.office
  const asked: Statement[] = []
  const rows = reads.rows.bind(reads)
  reads.rows = (statement) => {
    asked.push(statement)
    return rows(statement)
  }
  const { errors } = await office.ask(document, {}, { as: 'marieke' })
  reads.rows = rows
  expect(errors).toBe(undefined)
  const page = asked.find(({ text }) => text.includes('limit 26'))
  const [answer] = await rows<{ 'QUERY PLAN': [{ Plan: Plan }] }>({
    text: `explain (format json) ${page?.text}`,
    values: page?.values ?? [],
  })
  if (answer === undefined) throw new Error('Nothing was explained.')
  return answer['QUERY PLAN'][0].Plan
}

const limitOf = (plan: Plan): Plan | undefined =>
  plan['Node Type'] === 'Limit' ? plan : plan.Plans?.map(limitOf).find((found) => found !== undefined)

/** What is read to find the rows, apart from what was asked once beforehand. */
function readBy(plan: Plan): string[] {
  const inside = (plan.Plans ?? []).filter((part) => part['Parent Relationship'] !== 'InitPlan')
  return [plan['Relation Name'] ?? plan['CTE Name'] ?? [], inside.flatMap(readBy)].flat()
}

it.each([
  ['words', `filter: { search: "fiets kapot" }`, ['complaint', 'found']],
  ['an order', `filter: { orderNumber: "2026-0000001" }`, ['complaint']],
  ['a handler', 'filter: { mine: true }, orderBy: { field: NEXT_DUE_AT, direction: ASC }', ['complaint']],
  ['a name', 'orderBy: { field: COMPLAINANT_NAME, direction: ASC }', ['complainant', 'complaint']],
])('the page of %s is found before its neighbours are joined', async (_what, given, read) => {
  const plan = limitOf(await planOf(`{ complaints(first: 25, ${given}) { nodes { ${EVERYTHING} } } }`))
  expect(plan && readBy(plan).toSorted()).toEqual(read)
})
