import type {
  LedgerEntryId,
  PolicyCategoryId,
  SellerId,
  TraderId,
  ViolationId,
} from '@waarborg/domain/foundation'
import type { History, Policy } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import type { Ask } from '../../database/reads.js'
import { boundNumbers } from '../bound-numbers.js'
import { OBJECTION_COLUMNS, type ObjectionRow, readLinks, toObjection } from '../circumstances.store.js'
import { readForceMajeure } from '../force-majeure.store.js'
import { LEDGER_COLUMNS, type LedgerEntryRow, toChained } from '../ledger-entry.rows.js'
import { ACCOUNT_COLUMNS, type SellerRow, toAccount } from '../points.store.js'

/** So many traders are in memory at a time. */
const AT_A_TIME = 200

const traders = `
  select distinct e.trader_id as id from policy_ledger_entry e
  where e.kind = 'DEDUCTION' and e.trader_id > $1 order by 1 limit ${AT_A_TIME}`
const sellers = `
  select s.trader_id as "traderId", ${ACCOUNT_COLUMNS} from seller s where s.trader_id = any($1::uuid[]) order by s.id`
const entries = `
  select e.trader_id as "traderId", ${LEDGER_COLUMNS} from policy_ledger_entry e
  where e.trader_id = any($1::uuid[]) order by e.trader_id, e.position`
const deliveries = `
  select e.id as "deductionId", d.on_day::text as "on" from policy_ledger_entry e
  join outbox_message m on m.facts->>'entryId' = e.id::text join notice_delivery d on d.message_id = m.id
  where e.trader_id = any($1::uuid[]) and e.kind = 'DEDUCTION' and d.outcome = 'DELIVERED'`
const ofViolations = `
  select distinct e.violation_id from policy_ledger_entry e
  where e.trader_id = any($1::uuid[]) and e.violation_id is not null`
const objections = `
  select ${OBJECTION_COLUMNS} from objection o where o.violation_id in (${ofViolations})`
const deeds = `
  select v.id as "violationId", v.policy_category_id as "categoryId", v.seller_id as "sellerId"
  from violation v where v.id in (${ofViolations})`

interface DeedRow {
  readonly violationId: ViolationId
  readonly categoryId: PolicyCategoryId
  readonly sellerId: SellerId
}

/** What happened to each trader that ever lost points, with those bound to it, some traders at a time. */
export async function* readHistories(ask: Ask, policies: readonly Policy[]): AsyncGenerator<History> {
  const met = new Set<TraderId>()
  let last = '00000000-0000-0000-0000-000000000000'
  while (true) {
    const ids = (await ask<{ id: TraderId }>(traders, [last])).map(({ id }) => id)
    const groups: (readonly TraderId[])[] = []
    for (const group of await groupsOf(ask, ids)) {
      if (!group.some((id) => met.has(id))) groups.push(group)
      if (group.length > 1) for (const id of group) met.add(id)
    }
    for (const history of await historiesOf(ask, groups, policies)) yield history
    if (ids.length < AT_A_TIME) return
    last = ids.at(-1) ?? last
  }
}

/** As `readHistories`, of each of these traders in their order, also of who never lost any; as many as memory holds. */
export async function readHistoriesOf(
  ask: Ask,
  ids: readonly TraderId[],
  policies: readonly Policy[],
): Promise<readonly History[]> {
  return historiesOf(ask, await groupsOf(ask, ids), policies)
}

const alone = `
  select id from unnest($1::uuid[]) id where not exists (
    select from trader_link l where id in (l.one_id, l.other_id) and l.state = 'STANDING')`

/** Each of the traders by itself or, where any is bound to it, with those. */
async function groupsOf(ask: Ask, ids: readonly TraderId[]): Promise<readonly (readonly TraderId[])[]> {
  const unbound = new Set((await ask<{ id: TraderId }>(alone, [ids])).map(({ id }) => id))
  return Promise.all(ids.map(async (id) => (unbound.has(id) ? [id] : boundNumbers(ask, [id]))))
}

async function historiesOf(
  ask: Ask,
  groups: readonly (readonly TraderId[])[],
  policies: readonly Policy[],
): Promise<readonly History[]> {
  const ids = groups.flat()
  const day = (text: string) => Temporal.PlainDate.from(text)
  const [accounts, rows, delivered, objected, done, bound, forceMajeure] = await Promise.all([
    ask<SellerRow & { traderId: TraderId }>(sellers, [ids]),
    ask<LedgerEntryRow & { traderId: TraderId }>(entries, [ids]),
    ask<{ deductionId: LedgerEntryId; on: string }>(deliveries, [ids]),
    ask<ObjectionRow>(objections, [ids]),
    ask<DeedRow>(deeds, [ids]),
    readLinks(ask, ids),
    readForceMajeure(ask),
  ])
  const circumstances = {
    policies,
    deliveries: delivered.map(({ deductionId, on }) => ({ deductionId, on: day(on) })),
    objections: objected.map(toObjection),
    ...bound,
    forceMajeure,
  }
  const accountsOf = (traderId: TraderId) => {
    const ledger = rows.filter((row) => row.traderId === traderId).map((row) => toChained(row).entry)
    return accounts
      .filter((row) => row.traderId === traderId)
      .map((row) => toAccount(row, { traderId, ledger }))
  }
  return groups.map((group) => ({ accounts: group.flatMap(accountsOf), circumstances, deeds: done }))
}
