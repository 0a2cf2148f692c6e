import type { TypeRows } from './access-rows.js'
import { cellsOf } from './cells.js'

/** Fields that are seen alike, with what people read in the cells. */
export interface Line {
  readonly names: readonly string[]
  readonly cells: readonly string[]
}

/** The rows of a type for people: those with the same cells are one line. */
export function linesOf(fields: TypeRows['fields']): Line[] {
  const lines = new Map<string, string[]>()
  for (const [name, row] of Object.entries(fields)) {
    const key = Object.values(cellsOf(row)).join()
    lines.set(key, [...(lines.get(key) ?? []), name])
  }
  return [...lines].map(([key, names]) => ({ names, cells: key.split(',').map(shown) }))
}

const shown = (cell: string): string => (cell === '*' ? '✓' : cell === '-' ? '–' : [...cell].join(' '))
