import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'
import { about, inTeam, readByTeam } from './conflict.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  await inTeam(office, 'oost', 'sander', 'gerda')
  await inTeam(office, 'west', 'fatima', 'emine', 'joris')
})
afterAll(() => office.close())

const ask = async (as: PersonKey, query: string, variables = {}) => {
  const { data, errors } = await office.ask(query, variables, { as })
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}
const count = async (as: PersonKey, filter: object): Promise<number> =>
  (await ask(as, 'query ($f: ComplaintFilter) { complaints(filter: $f) { totalCount } }', { f: filter }))
    .complaints.totalCount

const figures = {
  open: { open: true },
  received: { states: ['RECEIVED'] },
  inContact: { states: ['IN_CONTACT'] },
  inTreatment: { states: ['IN_TREATMENT'] },
  unassigned: { unassigned: true, open: true },
  unconfirmed: { unconfirmed: true },
  overdue: { overdue: true, open: true },
  dueToday: { dueToday: true, open: true },
  serious: { severities: ['SERIOUS'] },
}

/** Complaints of everybody's that are open and assigned, for each of whom one is about the reader. */
async function someAbout(person: PersonKey) {
  const rows = await office.rows(
    `select distinct on (c.handler_id) c.number from complaint c join handler h on h.id = c.handler_id
     where c.concerns_id is null and c.state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT') and h.email not like $1 order by c.handler_id, c.number limit 4`,
    [`${person}@%`],
  )
  for (const { number } of rows) await about(office, number, person)
  return rows.length
}

const situations: [string, PersonKey, () => Promise<void>][] = [
  ['D-18 a coordinator some are about', 'marieke', async () => void (await someAbout('marieke'))],
  ['D-18 an auditor some are about', 'ravi', async () => void (await someAbout('ravi'))],
  ['D-18 a handler some are about', 'sander', async () => void (await someAbout('sander'))],
  [
    'KP-1 a handler who reads those of the own team',
    'sander',
    () => readByTeam(office, 'TEAM').then(() => {}),
  ],
  ['KP-1 a handler in another team', 'emine', () => readByTeam(office, 'TEAM').then(() => {})],
  ['KP-1 a handler without a team', 'lotte', () => readByTeam(office, 'TEAM').then(() => {})],
]

describe.each(situations)('%s', (_, as, prepare) => {
  beforeAll(prepare)

  it('has a dashboard that counts what the lists count', async () => {
    const { dashboard } = await ask(as, `{ dashboard { ${Object.keys(figures).join(' ')} receivedToday } }`)
    for (const [figure, filter] of Object.entries(figures))
      expect([figure, dashboard[figure]]).toEqual([figure, await count(as, filter)])
    const all = await office.rows(`select count(*)::int as n from complaint where state <> 'IMPORTED'`)
    expect(dashboard.open).toBeLessThan(all[0].n)
  })

  it('sees with everybody the work that is in the lists', async () => {
    const query = `{ dashboard { loads { open overdue handler { id workload { open overdue } complaints(filter: { open: true }) { totalCount } } } }
      handlers(first: 100) { nodes { id workload { open } complaints(filter: { open: true }) { totalCount } } } }`
    const { dashboard, handlers } = await ask(as, query)
    for (const { open, overdue, handler } of dashboard.loads) {
      expect(handler.workload).toEqual({ open, overdue })
      expect(handler.complaints.totalCount).toBe(open)
    }
    for (const { workload, complaints } of handlers.nodes) expect(workload.open).toBe(complaints.totalCount)
    const busy = handlers.nodes.filter(({ workload }: { workload: { open: number } }) => workload.open > 0)
    expect(dashboard.loads.length).toBe(busy.length)
  })

  it('sees with categories and sellers as many as the lists hold', async () => {
    const query = `{ sellers(first: 5, orderBy: { field: OPEN_COMPLAINTS, direction: DESC }) { nodes { id openComplaints } }
      categories(first: 5, orderBy: { field: OPEN_COMPLAINTS, direction: DESC }) { nodes { id openComplaints } } }`
    const { sellers, categories } = await ask(as, query)
    for (const { id, openComplaints } of sellers.nodes)
      expect(openComplaints).toBe(await count(as, { sellerIds: [id], open: true }))
    for (const { id, openComplaints } of categories.nodes)
      expect(openComplaints).toBe(await count(as, { categoryIds: [id], open: true }))
    for (const { nodes } of [sellers, categories]) {
      const counts = nodes.map(({ openComplaints }: { openComplaints: number }) => openComplaints)
      expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a))
    }
  })
})

describe('KP-1 by team', () => {
  it('a handler reads the own, those of the team, what the team received and those of nobody, and no others', async () => {
    await readByTeam(office, 'TEAM')
    const rows = await office.rows(`
      select c.number from complaint c left join handler h on h.id = c.handler_id left join handler r on r.id = c.receiver_id
      left join handler o on o.id = c.concerns_id
      where (c.handler_id is null or h.team = 'oost' or r.team = 'oost') and o.email is distinct from 'sander@waarborg.example'`)
    expect(await count('sander', {})).toBe(rows.length)
    const everything = await office.rows('select count(*)::int as n from complaint')
    expect(rows.length).toBeLessThan(everything[0].n)
    await readByTeam(office, 'OFFICE')
  })

  it.each<[PersonKey, 'marieke' | 'hendrik' | 'ravi']>([
    ['marieke', 'marieke'],
    ['hendrik', 'hendrik'],
    ['ravi', 'ravi'],
  ])('%s reads all but what is about him or her', async (as) => {
    await readByTeam(office, 'TEAM')
    const [{ n }] = await office.rows(
      `select count(*)::int as n from complaint c left join handler o on o.id = c.concerns_id
       where split_part(o.email, '@', 1) is distinct from $1`,
      [as],
    )
    expect(await count(as, {})).toBe(n)
    await readByTeam(office, 'OFFICE')
  })

  it('who reads all and handles for a team alone may handle only the team’s', async () => {
    await office.rows(`update handler set roles = '{HANDLER,AUDITOR}' where email like 'emine@%'`)
    await readByTeam(office, 'TEAM')
    const query = `query ($f: ComplaintFilter) { complaints(filter: $f, first: 100) { nodes { handler { email } receiver { email } allowedActions } } }`
    const { complaints } = await ask('emine', query, { f: { open: true } })
    const west = ['fatima', 'emine', 'joris'].map((name) => `${name}@waarborg.example`)
    let kept = 0
    for (const { handler, receiver, allowedActions } of complaints.nodes) {
      const isTheirs = handler === null || west.includes(handler.email) || west.includes(receiver?.email)
      if (!isTheirs) kept += 1
      expect(allowedActions.includes('RECORD_CONTACT')).toBe(isTheirs)
    }
    expect(kept).toBeGreaterThan(0)
    await office.rows(`update handler set roles = '{HANDLER}' where email like 'emine@%'`)
    await readByTeam(office, 'OFFICE')
  })
})
