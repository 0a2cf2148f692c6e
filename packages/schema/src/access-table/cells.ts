import { actors, type Relation, type TableActor } from './access-rows.js'

/** What a row says for each actor. */
export function cellsOf(row: string): Readonly<Record<TableActor, string>> {
  const cells = row.trim().split(/\s+/)
  return Object.fromEntries(actors.map((actor, index) => [actor, cells[index] ?? ''])) as Record<
    TableActor,
    string
  >
}

/** Whether a cell says that it is seen in this relation, or of what stands in none. */
export const isSeen = (cell: string, relation?: Relation): boolean =>
  cell === '*' || (relation !== undefined && cell.includes(relation))

/** Whether a cell says that it is seen at all. */
export const isEverSeen = (cell: string): boolean => cell !== '-'
