import type { SellerId } from '@waarborg/domain/foundation'
import {
  ConfirmTraderLinkDocument,
  DeclineTraderLinkDocument,
  EndTraderLinkDocument,
  LinkTradersDocument,
  ProveSamePersonDocument,
  SellerLinksDocument,
  WithdrawTraderLinkDocument,
} from '@waarborg/schema'
import { Temporal } from 'temporal-polyfill'
import { encodeId } from '../graph/ids.js'
import { settlePoints } from '../policy-points/settle-points.task.js'
import type { AskOptions, PersonKey, TestOffice } from '../test-office/test-office.fixture.js'
import { daysAgo, payloadOf } from '../violations/acts/violations.fixture.js'

/** A number of its own with as many accounts, the first in the country of its register, and their ledgers. */
export async function newNumber(
  office: TestOffice,
  name: string,
  { accounts = 1, register = 'KVK' as 'KVK' | 'KBO' } = {},
): Promise<readonly SellerId[]> {
  const country = register === 'KVK' ? 'NL' : 'BE'
  const start = register === 'KVK' ? 90_000_000 : 900_000_000
  const rows = await office.rows(
    `with number as (insert into trader (id, register, register_number, name, country)
       select gen_random_uuid(), $1, lpad((${start} + count(*))::text, case $1 when 'KVK' then 8 else 10 end, '0'), $2, $3
       from trader returning id)
     insert into seller (id, trader_id, name, country, opened_on)
       select gen_random_uuid(), id, $2 || ' ' || n, $3, '2024-01-01' from number, generate_series(1, $4::int) n returning id`,
    [register, name, country, accounts],
  )
  await settle(office)
  return rows.map(({ id }) => id)
}

export const settle = ({ app: { office: within } }: Pick<TestOffice, 'app'>, at = Temporal.Now.instant()) =>
  settlePoints.run({}, { office: within, requestId: 'of-the-test', signal: new AbortController().signal, at })

/** The terms let fraud reach related numbers. */
export const letFraudReachRelated = (office: TestOffice) =>
  office.rows(
    `update policy_rule set reach = 'REGISTER_NUMBER_AND_RELATED'
     where category_id = (select id from policy_category where code = 'FRAUDE') returning category_id`,
  )

export const relate = (
  office: TestOffice,
  one: SellerId,
  other: SellerId,
  changed: object = {},
  options: AskOptions = { as: 'anouk' },
) => {
  const found = { sinceOn: daysAgo(office, 30), confidence: 'CERTAIN', ...finding(one, other), ...changed }
  return office.ask(LinkTradersDocument, { input: found }, options)
}

export const prove = (
  office: TestOffice,
  one: SellerId,
  other: SellerId,
  changed: object = {},
  as: PersonKey = 'anouk',
) => office.ask(ProveSamePersonDocument, { input: { ...finding(one, other), ...changed } }, { as })

const finding = (one: SellerId, other: SellerId) => ({
  sellerId: encodeId('seller', one),
  otherSellerId: encodeId('seller', other),
  evidence: 'Uittreksel uit het register.',
  dryRun: false,
})

/** The links of the number of an account, the newest first. */
export const linksOf = async (office: TestOffice, sellerId: SellerId, as: PersonKey = 'anouk') =>
  payloadOf(await office.ask(SellerLinksDocument, { id: encodeId('seller', sellerId) }, { as })).trader.links

interface Seen {
  readonly id: string
  readonly version: number
}

const seen = ({ id, version }: Seen) => ({ linkId: id, expectedVersion: version })

export const confirmLink = (office: TestOffice, link: Seen, as: PersonKey = 'hendrik', dryRun = false) =>
  office.ask(ConfirmTraderLinkDocument, { input: { ...seen(link), dryRun } }, { as })

export const declineLink = (office: TestOffice, link: Seen, reason: string, as: PersonKey = 'hendrik') =>
  office.ask(DeclineTraderLinkDocument, { input: { ...seen(link), reason } }, { as })

/** It ended some days ago. */
export const endLink = (
  office: TestOffice,
  link: Seen,
  days: number,
  changed: object = {},
  options: AskOptions = { as: 'anouk' },
) => {
  const untilOn = daysAgo(office, days)
  const input = { ...seen(link), untilOn, reason: 'De aandelen zijn verkocht.', dryRun: false, ...changed }
  return office.ask(EndTraderLinkDocument, { input }, options)
}

export const withdrawLink = (office: TestOffice, link: Seen, changed: object = {}) => {
  const input = { ...seen(link), reason: 'Het waren naamgenoten.', dryRun: false, ...changed }
  return office.ask(WithdrawTraderLinkDocument, { input }, { as: 'anouk' })
}

/** How an account stands, and the entries of its ledger after the opening. */
export async function standingOf(office: TestOffice, sellerId: SellerId) {
  const [row] = await office.rows(
    `select s.account_state as state, t.blocked_on is not null as blocked,
       (select coalesce(json_agg(concat_ws(' ', e.kind, e.points, e.origin) order by e.position), '[]')
        from policy_ledger_entry e where e.seller_id = s.id and e.kind <> 'OPENING') as entries
     from seller s join trader t on t.id = s.trader_id where s.id = $1`,
    [sellerId],
  )
  return row as { state: string; blocked: boolean; entries: string[] }
}

/** What an account was told, in order. */
export const toldTo = async (office: TestOffice, sellerId: SellerId): Promise<readonly string[]> =>
  (
    await office.rows(
      `select kind from outbox_message where facts->>'sellerId' = $1::text order by recorded_at, kind`,
      [sellerId],
    )
  ).map(({ kind }) => kind)
