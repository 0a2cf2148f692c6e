import { type CategoryId, civilDateOf, type HandlerId, type SellerId } from '@waarborg/domain/foundation'
import { type ImportKind, type Known, SEVERAL } from '@waarborg/domain/imports'
import type { EntityManager } from 'typeorm'
import { readOffered } from '../../categories/index.js'
import type { Office } from '../../office.js'
import { ofViolations } from './of-violations.js'

type Row = { readonly id: string; readonly name: string }

/** What the rows of an import may refer to, as the office has it now. */
export async function readKnown(
  manager: Pick<EntityManager, 'query'>,
  kind: ImportKind,
  office: Pick<Office, 'now'>,
): Promise<Known> {
  const ask = (sql: string) => manager.query(sql) as Promise<Row[]>
  const categories =
    kind === 'OPEN'
      ? (await readOffered(ask)).map(({ id, code }) => ({ id, name: code }))
      : await ask('select id, code as name from category')
  const now = office.now()
  return {
    today: civilDateOf(now),
    now,
    categories: byName<CategoryId>(categories) as Known['categories'],
    sellers: byName<SellerId>(await ask('select id, name from seller')),
    handlers: byName<HandlerId>(
      await ask('select id, name from handler union all select id, email from handler'),
    ),
    ...(kind === 'VIOLATIONS' ? await ofViolations(manager) : nothingOfViolations),
  }
}

const nothingOfViolations = { accounts: new Map(), policyCategories: new Map(), policies: [] } as const

function byName<Id extends string>(rows: readonly Row[]): ReadonlyMap<string, Id | typeof SEVERAL> {
  const found = new Map<string, Id | typeof SEVERAL>()
  for (const { id, name } of rows) {
    const key = name.trim().toLowerCase()
    const other = found.get(key)
    found.set(key, other === undefined || other === id ? (id as Id) : SEVERAL)
  }
  return found
}
