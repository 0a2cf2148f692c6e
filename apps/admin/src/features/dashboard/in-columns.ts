import type { PanelName } from './role-panels.js'

/** About how many rows a panel is high. */
const rows: Readonly<Record<PanelName, number>> = {
  mine: 7,
  waiting: 5,
  attention: 16,
  unread: 6,
  trends: 6,
  outcomes: 6,
  loads: 6,
  nearest: 11,
  newest: 11,
  secondPerson: 2,
  violations: 8,
  objections: 5,
  fewPoints: 5,
  people: 2,
  journal: 2,
}

/** Two columns about equally high, each panel in the one that ends first so far. */
export function inColumns(names: readonly PanelName[]): readonly (readonly PanelName[])[] {
  const columns: [PanelName[], PanelName[]] = [[], []]
  const heightOf = (column: readonly PanelName[]) => column.reduce((sum, name) => sum + rows[name], 0)
  for (const name of names) {
    const [left, right] = columns
    const ends = heightOf(left) <= heightOf(right) ? left : right
    ends.push(name)
  }
  return columns
}
