import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js'

/**
 * Writes what belongs to a complaint whose row is locked: what is new, and what is no longer the very object that was
 * read. Nothing that belonged to it is ever removed.
 */
export async function saveMembers<Member extends { readonly id: string }, Row extends ObjectLiteral>(
  manager: EntityManager,
  table: EntityTarget<Row>,
  before: readonly Member[],
  after: readonly Member[],
  toRow: (member: Member) => Row,
): Promise<void> {
  for (const member of after) {
    if (before.includes(member)) continue
    const row = toRow(member) as QueryDeepPartialEntity<Row>
    if (before.some(({ id }) => id === member.id)) await manager.update(table, member.id, row)
    else await manager.insert(table, row)
  }
}
