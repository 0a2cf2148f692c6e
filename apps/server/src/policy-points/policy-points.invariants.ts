import { civilDateOf, type TraderId } from '@waarborg/domain/foundation'
import { type ChainedEntry, firstBroken, standingOf } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import { examplesOf, type Finding, type Invariant, invariant, type Premises } from '../database/invariant.js'
import { ledgerDigest } from './ledger-digest.js'
import { readTraderPoints, type TraderPoints } from './points.store.js'

/** What always holds of points and of the accounts that stand or fall by them. */
export const pointsInvariants: readonly Invariant[] = [
  {
    name: 'every ledger adds up: no entry was altered, added or taken away',
    check: (premises) =>
      ofTraders(premises, ({ chains }, traderId) => {
        const chain = chains.get(traderId) ?? []
        const broken = firstBroken(chain, ledgerDigest)
        return broken === null ? [] : [placeOf(broken, { traderId, chain })]
      }),
  },
  {
    name: 'every account is open, suspended or closed as its ledger says',
    async check({ reads }) {
      const states = new Map(
        (await reads.rows<{ id: string; state: string }>({ text: accountStates, values: [] })).map(
          ({ id, state }) => [id, state],
        ),
      )
      return ofTraders({ reads }, ({ accounts, circumstances, chains, traderOf }, traderId) =>
        accounts
          .filter(({ sellerId, entries }) => traderOf.get(sellerId) === traderId && entries.length > 0)
          .filter(
            (account) =>
              standingOf(account, lastDayOf(chains.get(traderId) ?? []), circumstances).state !==
              states.get(account.sellerId),
          )
          .map(({ sellerId }) => sellerId),
      )
    },
  },
  invariant(
    'what was given back never exceeds what was taken',
    `policy_ledger_entry where kind = 'DEDUCTION'`,
    `select d.id from policy_ledger_entry d join policy_ledger_entry o on o.offsets_id = d.id
     group by d.id, d.points having sum(o.points) > d.points`,
  ),
  invariant(
    'points that are back are written down once, on their date',
    `policy_ledger_entry where kind = 'DEDUCTION'`,
    `select d.id from policy_ledger_entry d join seller s on s.id = d.seller_id
     left join policy_ledger_entry o on o.offsets_id = d.id where d.kind = 'DEDUCTION' group by d.id, s.id
     having count(*) filter (where o.kind = 'RESTORATION') > 1
       or bool_or(o.kind = 'RESTORATION' and o.effective_on <> d.returns_on)
       or (s.account_state <> 'CLOSED' and coalesce(sum(o.points), 0) < d.points
         and d.returns_on < (now() at time zone 'Europe/Amsterdam')::date - 1)`,
  ),
  invariant(
    'a register number is blocked when its accounts are closed, and only then',
    'trader',
    `select t.id from trader t where exists (select from policy_ledger_entry e where e.trader_id = t.id)
       and (t.blocked_on is not null) <> exists (
         select from seller s where s.trader_id = t.id and s.account_state = 'CLOSED'
           and s.ownership_id is not distinct from t.ownership_id)`,
  ),
  invariant(
    'every deduction, withdrawal and return was told to the account once',
    `policy_ledger_entry where kind in ('DEDUCTION', 'WITHDRAWAL', 'RESTORATION')`,
    `select e.id from policy_ledger_entry e left join told_elsewhere t on t.entry_id = e.id
     left join outbox_message m on m.facts->>'entryId' = e.id::text and m.facts->>'sellerId' = e.seller_id::text
     where e.kind in ('DEDUCTION', 'WITHDRAWAL', 'RESTORATION') group by e.id, t.entry_id
     having count(m.id) <> (case when t.entry_id is null then 1 else 0 end)
     union select e.id from told_elsewhere t join policy_ledger_entry e on e.id = t.entry_id
     where not exists (
       select from policy_ledger_entry d join violation_origin o on o.violation_id = d.violation_id
       where d.id = coalesce(e.offsets_id, e.id) and d.recorded_at = e.recorded_at and e.kind <> 'WITHDRAWAL')`,
  ),
  invariant(
    'what came by a link is there because one stands for the day of the deed, or was withdrawn with it',
    `policy_ledger_entry where kind = 'DEDUCTION'`,
    `select e.id from policy_ledger_entry e left join trader_link l on l.id = e.origin_id
     where e.origin = 'LINK' and (l.state is distinct from 'STANDING' or e.deed_on >= l.until_on) and not exists (
       select from policy_ledger_entry w where w.offsets_id = e.id and w.kind = 'WITHDRAWAL' and w.lowers_to = 0)`,
  ),
  invariant(
    'no account is told of points that are not in its ledger',
    `outbox_message where facts->>'entryId' is not null`,
    `select m.id from outbox_message m left join policy_ledger_entry e on e.id::text = m.facts->>'entryId'
       and e.seller_id::text = m.facts->>'sellerId'
     where m.facts->>'entryId' is not null and e.id is null`,
  ),
]

/** Where a chain is broken: what stands at this place is not what was written there. */
function placeOf(
  broken: ChainedEntry,
  { traderId, chain }: { readonly traderId: TraderId; readonly chain: readonly ChainedEntry[] },
): string {
  return `trader ${traderId}, position ${chain.indexOf(broken) + 1}, account ${broken.entry.sellerId}`
}

const accountStates = 'select id, account_state as state from seller'

/** The accounts were settled on the day on which something was last written of them. */
function lastDayOf(chain: readonly ChainedEntry[]): Temporal.PlainDate {
  const moments = chain.map(({ entry }) => entry.recordedAt).toSorted(Temporal.Instant.compare)
  return civilDateOf(moments.at(-1) ?? Temporal.Instant.fromEpochMilliseconds(0))
}

async function ofTraders(
  { reads }: Pick<Premises, 'reads'>,
  faultsOf: (points: TraderPoints, traderId: TraderId) => readonly string[],
): Promise<Finding> {
  const traders = await reads.rows<{ id: TraderId }>({
    text: 'select distinct trader_id as id from policy_ledger_entry',
    values: [],
  })
  const faults: string[] = []
  for (const { id } of traders) faults.push(...faultsOf(await readTraderPoints(reads.ask, id), id))
  return { looked: traders.length, faults: faults.length, examples: examplesOf(faults) }
}
