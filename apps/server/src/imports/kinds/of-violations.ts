import type { PolicyCategoryId } from '@waarborg/domain/foundation'
import {
  accountKey,
  type Known,
  type KnownAccount,
  type NamedAccount,
  SEVERAL,
} from '@waarborg/domain/imports'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { Ask } from '../../database/reads.js'
import { readPolicies } from '../../policy-points/index.js'

type AccountRow = NamedAccount &
  Pick<KnownAccount, 'sellerId' | 'traderId'> & {
    readonly openedOn: string
    readonly leftOn: string | null
    readonly traderSince: string
  }

const accounts = `
  select t.register, t.register_number as "registerNumber", s.name, s.id as "sellerId", t.id as "traderId",
    s.opened_on::text as "openedOn", s.left_on::text as "leftOn",
    min(s.opened_on) over (partition by t.id)::text as "traderSince"
  from seller s join trader t on t.id = s.trader_id`

/** What the rows of violations refer to: every account by its number and name, and the policy with its categories. */
export async function ofViolations(
  manager: Pick<EntityManager, 'query'>,
): Promise<Pick<Known, 'accounts' | 'policyCategories' | 'policies'>> {
  const ask: Ask = (text, values) => manager.query(text, [...values])
  const categories = await ask<{ id: PolicyCategoryId; code: string }>(
    'select id, code from policy_category',
    [],
  )
  return {
    accounts: byKey(await ask<AccountRow>(accounts, [])),
    policyCategories: new Map(categories.map(({ id, code }) => [code.toLowerCase(), id])),
    policies: await readPolicies(ask),
  }
}

function byKey(rows: readonly AccountRow[]): Known['accounts'] {
  const found = new Map<string, KnownAccount | typeof SEVERAL>()
  for (const row of rows) {
    const key = accountKey(row)
    found.set(key, found.has(key) ? SEVERAL : toAccount(row))
  }
  return found
}

const toAccount = ({ sellerId, traderId, openedOn, leftOn, traderSince }: AccountRow): KnownAccount => ({
  sellerId,
  traderId,
  openedOn: Temporal.PlainDate.from(openedOn),
  leftOn: leftOn === null ? null : Temporal.PlainDate.from(leftOn),
  traderSince: Temporal.PlainDate.from(traderSince),
})
