import { accepted } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { newId } from '../graph/new-id.js'
import type { Office } from '../office.js'
import { categories, policyCategories } from './categories.js'
import { type PersonKey, people } from './people.js'
import { traders } from './sellers.js'

/** The ids of what stands in the house, by the names that the demonstration's texts use. */
export interface House {
  readonly people: ReadonlyMap<PersonKey, string>
  readonly sellers: ReadonlyMap<string, string>
  readonly categories: ReadonlyMap<string, string>
  readonly policyCategories: ReadonlyMap<string, string>
}

/** People with their passwords, sellers, categories: one transaction. */
export async function fillHouse(office: Office, passwordHash: string): Promise<House> {
  const filled = await office.transact(async (manager) =>
    accepted({
      people: await fillPeople(manager, passwordHash),
      sellers: await fillSellers(manager),
      categories: await fillCategories(manager),
      policyCategories: await fillPolicyCategories(manager),
    }),
  )
  if (!filled.ok) throw new Error('The demonstration was refused.')
  return filled.value
}

async function fillPeople(manager: EntityManager, passwordHash: string) {
  const ids = new Map<PersonKey, string>()
  for (const [key, person] of Object.entries(people)) {
    const id = newId<'handler'>()
    ids.set(key as PersonKey, id)
    await manager.query(
      `insert into handler (id, name, function, telephone, email, roles, on_duty) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, person.name, person.function, person.telephone, person.email, person.roles, person.onDuty],
    )
    await manager.query('insert into handler_password (handler_id, hash) values ($1, $2)', [id, passwordHash])
  }
  return ids
}

async function fillSellers(manager: EntityManager) {
  const ids = new Map<string, string>()
  for (const trader of traders) {
    const traderId = newId<'trader'>()
    const country = trader.register === 'KVK' ? 'NL' : 'BE'
    await manager.query(
      'insert into trader (id, register, register_number, name, country) values ($1, $2, $3, $4, $5)',
      [traderId, trader.register, trader.number, trader.name, country],
    )
    for (const seller of trader.sellers) {
      const id = newId<'seller'>()
      ids.set(seller.name, id)
      await manager.query(
        'insert into seller (id, trader_id, name, country, opened_on) values ($1, $2, $3, $4, $5)',
        [id, traderId, seller.name, seller.country, seller.openedOn],
      )
    }
  }
  return ids
}

async function fillCategories(manager: EntityManager) {
  const ids = new Map<string, string>()
  const plant = async (branches: typeof categories, parentId: string | null): Promise<void> => {
    for (const [code, nameNl, nameEn, children = []] of branches) {
      const id = newId<'category'>()
      ids.set(code, id)
      await manager.query(
        'insert into category (id, code, parent_id, name_nl, name_en) values ($1, $2, $3, $4, $5)',
        [id, code, parentId, nameNl, nameEn],
      )
      await plant(children, id)
    }
  }
  await plant(categories, null)
  return ids
}

async function fillPolicyCategories(manager: EntityManager) {
  const ids = new Map<string, string>()
  for (const [code, nameNl, nameEn] of policyCategories) {
    const id = newId<'policy-category'>()
    ids.set(code, id)
    await manager.query('insert into policy_category (id, code, name_nl, name_en) values ($1, $2, $3, $4)', [
      id,
      code,
      nameNl,
      nameEn,
    ])
  }
  return ids
}
