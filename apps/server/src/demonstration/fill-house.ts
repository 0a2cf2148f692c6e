import { accepted } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { newId } from '../graph/new-id.js'
import type { Office } from '../office.js'
import { categories } from './categories.js'
import { type PersonKey, people } from './people.js'
import { traders } from './sellers.js'

/** The ids of what stands in the house, by the names that the demonstration's texts use. */
export interface House {
  readonly people: ReadonlyMap<PersonKey, string>
  readonly sellers: ReadonlyMap<string, string>
  readonly categories: ReadonlyMap<string, string>
  readonly policyCategories: ReadonlyMap<string, string>
}

/** People with their passwords, sellers, categories: one transaction, a statement a table. */
export async function fillHouse(office: Office, passwordHash: string): Promise<House> {
  const filled = await office.transact(async (manager) =>
    accepted({
      people: await fillPeople(manager, passwordHash),
      sellers: await fillSellers(manager),
      categories: await fillCategories(manager),
      policyCategories: await readPolicyCategories(manager),
    }),
  )
  if (!filled.ok) throw new Error('The demonstration was refused.')
  return filled.value
}

/** Everybody is on duty while the past is played; `sendAbsentHome` follows. */
async function fillPeople(manager: EntityManager, passwordHash: string) {
  const rows = Object.entries(people).map(([key, person]) => ({ ...person, key, id: newId<'handler'>() }))
  await manager.query(
    `insert into handler (id, name, function, telephone, email, roles)
     select id, name, function, telephone, email, roles from jsonb_to_recordset($1)
       as p (id uuid, name text, function text, telephone text, email text, roles text[])`,
    [JSON.stringify(rows)],
  )
  await manager.query('insert into handler_password (handler_id, hash) select unnest($1::uuid[]), $2', [
    rows.map(({ id }) => id),
    passwordHash,
  ])
  return new Map(rows.map(({ key, id }) => [key as PersonKey, id]))
}

/** Who is absent now was there when the work was given out. */
export async function sendAbsentHome(office: Office): Promise<void> {
  const absent = Object.values(people).flatMap(({ onDuty, email }) => (onDuty ? [] : [email]))
  await office.transact(async (manager) => {
    await manager.query('update handler set on_duty = false where email = any($1::text[])', [absent])
    return accepted(null)
  })
}

async function fillSellers(manager: EntityManager) {
  const rows = traders.map((trader) => ({
    ...trader,
    id: newId<'trader'>(),
    country: trader.register === 'KVK' ? 'NL' : 'BE',
  }))
  await manager.query(
    `insert into trader (id, register, register_number, name, country)
     select id, register, number, name, country from jsonb_to_recordset($1)
       as t (id uuid, register text, number text, name text, country text)`,
    [JSON.stringify(rows)],
  )
  const accounts = rows.flatMap(({ id: traderId, sellers }) =>
    sellers.map((seller) => ({ ...seller, id: newId<'seller'>(), traderId })),
  )
  await manager.query(
    `insert into seller (id, trader_id, name, country, opened_on)
     select id, "traderId", name, country, "openedOn" from jsonb_to_recordset($1)
       as s (id uuid, "traderId" uuid, name text, country text, "openedOn" date)`,
    [JSON.stringify(accounts)],
  )
  return new Map(accounts.map(({ name, id }) => [name, id]))
}

async function fillCategories(manager: EntityManager) {
  const rows: { id: string; code: string; parentId: string | null; nameNl: string; nameEn: string }[] = []
  const plant = (branches: typeof categories, parentId: string | null): void => {
    for (const [code, nameNl, nameEn, children = []] of branches) {
      const id = newId<'category'>()
      rows.push({ id, code, parentId, nameNl, nameEn })
      plant(children, id)
    }
  }
  plant(categories, null)
  await manager.query(
    `insert into category (id, code, parent_id, name_nl, name_en)
     select id, code, "parentId", "nameNl", "nameEn" from jsonb_to_recordset($1)
       as c (id uuid, code text, "parentId" uuid, "nameNl" text, "nameEn" text)`,
    [JSON.stringify(rows)],
  )
  return new Map(rows.map(({ code, id }) => [code, id]))
}

/** Those that ship, which the office has had since it opened. */
async function readPolicyCategories(manager: EntityManager) {
  const rows = (await manager.query('select code, id from policy_category')) as { code: string; id: string }[]
  return new Map(rows.map(({ code, id }) => [code, id]))
}
