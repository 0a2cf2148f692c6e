import { join } from 'node:path'
import { type BenchDatabase, type BenchOffice, withClient } from './bench-office.js'
import { type Contest, compare, contestOf } from './compare.js'
import type { BenchOptions } from './options.js'
import type { Question } from './question.js'
import { mustAnswerTheSame } from './same-rows.js'
import { ACCOUNTS, seedPoints } from './seed-points.js'
import { serve } from './serve.js'
import { signIn } from './sign-in.js'
import { atLeast, type Line } from './table.js'

/** For warming up, which sends 1,500, and a little more. */
const FIRST_DECISIONS = 1_600
/** More than any server has been seen to take. */
const MOST_DECISIONS_A_SECOND = 250

/** Balances against sums of the bare table, and decisions that reach five accounts against bare inserts. */
export async function comparePoints(
  office: BenchOffice,
  { rounds, seconds, sellers }: BenchOptions,
  say: (step: string) => void,
): Promise<Line[]> {
  const database = await office.database('points')
  const undecided = FIRST_DECISIONS + rounds * seconds * MOST_DECISIONS_A_SECOND
  const entries = (sellers * 20).toLocaleString('en')
  say(`Seeding ${sellers.toLocaleString('en')} sellers with ${entries} entries`)
  await withClient(database.ownerUrl, async (owner) => {
    await seedPoints(owner, sellers, undecided)
    await owner.query(FLOOR_LEDGER)
  })
  const product = await office.serve(database)
  const floor = await serve(
    office.node,
    join(office.root, 'packages', 'tooling', 'dist', 'bench', 'floor-main.js'),
    database.environment,
    [
      JSON.stringify({
        [balance.name]: balance.statement,
        [list.name]: list.statement,
        ...DECISION_STATEMENTS,
      }),
    ],
  )
  try {
    const at = { product: product.url, floor: floor.url }
    const cookie = await signIn(product.url, 'anouk')
    const lines: Line[] = []
    for (const question of [await withSellers(balance, product.url, cookie, database), list]) {
      const contest = contestOf(question, cookie)
      say(`Comparing the rows of ${question.name}`)
      await mustAnswerTheSame(contest, at)
      say(`Measuring ${question.name}`)
      const [compared] = await compare([{ contest, at }], rounds, seconds)
      const what = `${question.name} at ${sellers.toLocaleString('en')} sellers and ${entries} entries, of the floor`
      if (compared !== undefined)
        lines.push(atLeast(what, compared.ratio, 0.3, ` (${Math.round(compared.productPerSecond.median)}/s)`))
    }
    say(`Measuring a decision with ${ACCOUNTS} accounts`)
    const contest = decisions(await undecidedViolations(product.url, cookie, undecided), cookie)
    const [compared] = await compare([{ contest, at }], rounds, seconds)
    if (compared !== undefined)
      lines.push(
        atLeast(
          `a decision with ${ACCOUNTS} accounts, of bare inserts`,
          compared.ratio,
          0.2,
          ` (${Math.round(compared.productPerSecond.median)}/s)`,
        ),
      )
    return lines
  } finally {
    await product.stop()
    await floor.stop()
  }
}

/** What is left of the accounts `s` whose points never were lowered and that never closed. */
const points = `(select json_build_object('start', o.points, 'raw', o.points - d.taken, 'balance', greatest(0, o.points - d.taken))
  from policy_ledger_entry o, (select coalesce(sum(points), 0)::int as taken from policy_ledger_entry
    where seller_id = s.id and kind = 'DEDUCTION' and effective_on <= current_date and returns_on > current_date) d
  where o.seller_id = s.id and o.kind = 'OPENING')`

const balance: Question = {
  name: 'balance of one seller',
  document: 'query ($id: ID!) { seller(id: $id) { name points { start raw balance } } }',
  variables: [],
  statement: `select json_build_object('seller', json_build_object('name', s.name, 'points', ${points})) as data
    from seller s where s.id = $1`,
  values: ({ uuid }) => [uuid],
}

const list: Question = {
  name: 'list of 50 sellers with balances',
  document: `{ sellers(first: 50, orderBy: { field: NAME, direction: DESC }) { nodes { name country accountState points { start raw balance } } } }`,
  variables: [{}],
  statement: `select json_build_object('sellers', json_build_object('nodes', json_agg(page.node))) as data
    from (select json_build_object('name', s.name, 'country', s.country, 'accountState', s.account_state, 'points', ${points}) as node
      from seller s order by s.name collate dutch desc, s.id desc limit 50) page`,
  values: () => [],
}

async function ask(url: string, cookie: string, query: string, variables: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json', cookie }
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown }
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

/** The question about sixty sellers, by the ids that the product and the database know them by. */
async function withSellers(
  question: Question,
  url: string,
  cookie: string,
  { ownerUrl }: BenchDatabase,
): Promise<Question> {
  const query = '{ sellers(first: 60, filter: { search: "Winkel 0" }) { nodes { id name } } }'
  const { sellers } = (await ask(url, cookie, query, {})) as {
    sellers: { nodes: { id: string; name: string }[] }
  }
  const names = sellers.nodes.map(({ name }) => name)
  const { rows } = await withClient(ownerUrl, (owner) =>
    owner.query<{ id: string; name: string }>('select id, name from seller where name = any($1)', [names]),
  )
  const uuids = new Map(rows.map(({ id, name }) => [name, id]))
  return { ...question, variables: sellers.nodes.map(({ id, name }) => ({ id, uuid: uuids.get(name) })) }
}

const UNDECIDED = `query ($after: String) { violations(first: 100, after: $after, filter: { states: [REPORTED], search: "V-8" }) {
  nodes { id } pageInfo { endCursor hasNextPage } } }`

async function undecidedViolations(url: string, cookie: string, count: number): Promise<string[]> {
  const found: string[] = []
  for (let after: string | null = null; found.length < count; ) {
    const { violations } = (await ask(url, cookie, UNDECIDED, { after })) as {
      violations: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
    }
    found.push(...violations.nodes.map(({ id }) => id))
    if (!violations.pageInfo.hasNextPage) break
    after = violations.pageInfo.endCursor
  }
  return found
}

const DECIDE = `mutation ($input: DecideViolationInput!) { decideViolation(input: $input) { violation { id } userErrors { message } } }`

const decided = {
  expectedVersion: 1,
  weight: 5,
  reach: 'REGISTER_NUMBER',
  reason: 'Besloten na horen.',
  reasons: {
    source: 'VOLUNTARY',
    isDetectedAutomatically: false,
    automation: 'NOT_AUTOMATED',
    legalGround: 'INCOMPATIBLE',
    clause: 'Voorwaarden voor verkopers, artikel 4.2',
    explanation: 'De verkoper meldde pakketten als verzonden die nog niet waren aangeboden.',
    subject: 'SCAMS_AND_FRAUD',
    contentTypes: ['PRODUCT'],
  },
  dryRun: false,
}

/** @param undecided taken from one by one: what was decided is not decided again */
const decisions = (undecided: string[], cookie: string): Contest => ({
  name: 'decision',
  product: {
    path: '/graphql',
    headers: { cookie },
    bodies: [''],
    fresh: () => {
      const violationId = undecided.pop()
      if (violationId === undefined) throw new Error('All that was reported has been decided.')
      return JSON.stringify({ query: DECIDE, variables: { input: { ...decided, violationId } } })
    },
  },
  floor: { path: '/', headers: {}, bodies: [JSON.stringify({ name: 'decision', values: [ACCOUNTS] })] },
})

/** An entry and the message about it, for each account; into tables like the office's own with their indexes and keys, and without triggers. */
const DECISION_STATEMENTS = {
  entry: `insert into floor_ledger (id, trader_id, position, seller_id, kind, effective_on, recorded_at, policy_version, actor_id, reason,
      points, violation_id, deed_on, reach, origin, returns_on, previous_hash, hash)
    select new.id, v.trader_id, nextval('floor_position'), v.seller_id, 'DEDUCTION', current_date, now(), 1, v.officer_id,
      'Besloten na horen.', 5, v.violation_id, current_date - 3, 'REGISTER_NUMBER', 'BOOKING', current_date + 365,
      sha256(new.id::text::bytea), sha256(new.id::text::bytea || 'x')
    from floor_decided v, (select gen_random_uuid() as id) new returning id, seller_id, violation_id`,
  message: `insert into floor_message (id, kind, facts, recorded_at)
    values (gen_random_uuid(), 'points-deducted', json_build_object('entryId', $1::text, 'sellerId', $2::text, 'violationId', $3::text), now())`,
}

const FLOOR_LEDGER = `
  create table floor_ledger (like policy_ledger_entry including defaults including indexes);
  create table floor_message (like outbox_message including defaults including indexes);
  alter table floor_ledger add foreign key (seller_id) references seller, add foreign key (violation_id) references violation;
  create sequence floor_position;
  create table floor_decided as select s.trader_id, v.seller_id, v.id as violation_id,
    (select id from handler order by name limit 1) as officer_id
    from violation v join seller s on s.id = v.seller_id where v.state = 'REPORTED' limit 1;
  grant select on floor_decided to public;
  grant select, insert on floor_ledger, floor_message to public;
  grant usage on floor_position to public`
