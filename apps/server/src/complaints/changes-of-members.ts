import { rowToUpdate } from '../database/row-to-update.js'
import { rowsToInsert } from '../database/rows-to-insert.js'
import type { Write } from '../database/write-together.js'

/**
 * What writes what belongs to a complaint whose row is locked: what is new, and what is no longer the very object that
 * was read. Nothing that belonged to it is ever removed.
 */
export function changesOfMembers<Member extends { readonly id: string }, Row extends { readonly id: string }>(
  table: string,
  before: readonly Member[],
  after: readonly Member[],
  toRow: (member: Member) => Row,
): readonly Write[] {
  const known = new Set(before.map(({ id }) => id))
  return after
    .filter((member) => !before.includes(member))
    .map((member) =>
      known.has(member.id) ? rowToUpdate(table, ['id'], toRow(member)) : rowsToInsert(table, [toRow(member)]),
    )
}
