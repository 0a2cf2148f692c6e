import { accountKey, type RowFault, readSellerRow, type SellerRow } from '@waarborg/domain/imports'
import type { EntityManager } from 'typeorm'
import { newIds } from '../../graph/new-id.js'
import type { ImportIntake } from './import-intake.js'

/** Sellers with their traders: an account is known by its trader and name, a trader by its register and number. */
export const sellers: ImportIntake<SellerRow> = {
  rowsAtOnce: 1_000,
  writers: 1,
  read: ({ raw }, known) => readSellerRow(raw, known),
  keyOf: accountKey,
  twice: { kind: 'twice-in-file', path: ['name'] },
  show: (row) => ({ ...row, openedOn: row.openedOn.toString() }),
  gather: () => [],
  async take(manager, rows) {
    // An account has no number of its own: two files at once would each find it missing.
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('sellers come in', 0))`)
    const places = firstPlaces(rows.map((row) => this.keyOf(row)))
    const blocked = await onBlockedNumbers(manager, rows)
    const once = rows.filter((_, place) => places.has(place) && !blocked.has(place))
    const renamed = await saveTraders(manager, once)
    const outcomes = await saveAccounts(manager, once)
    const faults = new Map<number, readonly RowFault[]>()
    for (const place of rows.keys()) if (!places.has(place)) faults.set(place, [this.twice])
    for (const place of blocked) faults.set(place, [numberBlocked])
    const changed = once.filter(
      (row, place) =>
        outcomes[place] === 'renamed' ||
        (outcomes[place] === 'present' && renamed.has(`${row.register} ${row.registerNumber}`)),
    ).length
    const fresh = outcomes.filter((outcome) => outcome === 'new').length
    return { accepted: fresh, changed, present: once.length - fresh - changed, faults }
  },
}

const numberBlocked = { kind: 'number-blocked', path: ['registerNumber'] } as const

/** The rows that would open an account on a blocked number; those that were closed there can still be renamed. */
async function onBlockedNumbers(
  manager: EntityManager,
  rows: readonly SellerRow[],
): Promise<ReadonlySet<number>> {
  const found = (await manager.query(
    `select g.place from unnest($1::int[], $2::text[], $3::text[], $4::text[]) as g(place, register, register_number, name)
     join trader t on t.register = g.register and t.register_number = g.register_number and t.blocked_on is not null
     where not exists (select from seller s where s.trader_id = t.id and lower(s.name) = lower(g.name))`,
    [
      [...rows.keys()],
      rows.map(({ register }) => register),
      rows.map(({ registerNumber }) => registerNumber),
      rows.map(({ name }) => name),
    ],
  )) as { place: number }[]
  return new Set(found.map(({ place }) => place))
}

function firstPlaces(keys: readonly string[]): ReadonlySet<number> {
  const met = new Set<string>()
  const first = new Set<number>()
  for (const [place, key] of keys.entries()) {
    if (!met.has(key)) first.add(place)
    met.add(key)
  }
  return first
}

/** New traders, and the new names of known ones; gives which were renamed. */
async function saveTraders(manager: EntityManager, rows: readonly SellerRow[]): Promise<ReadonlySet<string>> {
  const byNumber = new Map(rows.map((row) => [`${row.register} ${row.registerNumber}`, row]))
  const traders = [...byNumber.values()]
  const given = `select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[],
    $5::text[]) as g(id, register, register_number, name, account)`
  const values = [
    newIds<'trader'>(traders.length),
    traders.map(({ register }) => register),
    traders.map(({ registerNumber }) => registerNumber),
    traders.map(({ traderName }) => traderName),
    traders.map(({ name }) => name),
  ]
  const [renamed] = (await manager.query(
    `update trader t set name = g.name from (${given}) g
     where t.register = g.register and t.register_number = g.register_number and t.name <> g.name
     returning t.register || ' ' || t.register_number as number`,
    values,
  )) as [{ number: string }[], number]
  await manager.query(
    `insert into trader (id, register, register_number, name, country)
     select id, register, register_number, coalesce(name, account), case register when 'KVK' then 'NL' else 'BE' end from (${given}) g
     order by register, register_number on conflict (register, register_number) do nothing`,
    values,
  )
  return new Set(renamed.map(({ number }) => number))
}

type Outcome = 'new' | 'present' | 'renamed'

/** New accounts, and the writing of known ones that only capitals tell apart; gives what each row was. */
async function saveAccounts(manager: EntityManager, rows: readonly SellerRow[]): Promise<readonly Outcome[]> {
  const found = (await manager.query(
    `with given as (
       select g.*, t.id as trader_id from unnest($1::int[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[])
         as g(place, id, register, register_number, name, country, opened_on)
       join trader t on t.register = g.register and t.register_number = g.register_number
     ), known as (
       select given.place, s.id, s.name <> given.name as renamed, given.name as new_name from given
       join seller s on s.trader_id = given.trader_id and lower(s.name) = lower(given.name)
     ), written as (
       update seller s set name = known.new_name, version = s.version + 1 from known where s.id = known.id and known.renamed
     ), added as (
       insert into seller (id, trader_id, name, country, opened_on)
       select id, trader_id, name, country, opened_on from given
       where not exists (select from known where known.place = given.place) order by place
     )
     select place, bool_or(renamed) as renamed from known group by place`,
    [
      [...rows.keys()],
      newIds<'seller'>(rows.length),
      rows.map(({ register }) => register),
      rows.map(({ registerNumber }) => registerNumber),
      rows.map(({ name }) => name),
      rows.map(({ country }) => country),
      rows.map(({ openedOn }) => openedOn.toString()),
    ],
  )) as { place: number; renamed: boolean }[]
  const known = new Map(found.map(({ place, renamed }) => [place, renamed]))
  return [...rows.keys()].map((place) =>
    known.has(place) ? (known.get(place) === true ? 'renamed' : 'present') : 'new',
  )
}
