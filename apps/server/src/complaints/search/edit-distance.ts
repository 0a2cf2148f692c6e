/**
 * How many letters were added, left out, changed or swapped with their neighbour between two words: the distance of
 * Damerau and Levenshtein, in which letters between two that were swapped may have changed too.
 */
export function editDistance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]]
  const far = from.length + to.length
  // One row and one column more than usual: what was swapped before the first letter is too far.
  const rows = Array.from({ length: from.length + 2 }, () => new Array<number>(to.length + 2).fill(far))
  const at = (row: number, column: number) => rows[row + 1]?.[column + 1] ?? far
  const put = (row: number, column: number, value: number) => {
    const line = rows[row + 1]
    if (line !== undefined) line[column + 1] = value
  }
  for (let row = 0; row <= from.length; row += 1) put(row, 0, row)
  for (let column = 0; column <= to.length; column += 1) put(0, column, column)
  const lastRowWith = new Map<string, number>()
  for (const [above, letter] of from.entries()) {
    const row = above + 1
    let lastSame = 0
    for (const [before, its] of to.entries()) {
      const column = before + 1
      const swappedRow = lastRowWith.get(its) ?? 0
      const swapped = at(swappedRow - 1, lastSame - 1) + (row - swappedRow - 1) + 1 + (column - lastSame - 1)
      const changed = at(row - 1, column - 1) + (letter === its ? 0 : 1)
      put(row, column, Math.min(changed, at(row - 1, column) + 1, at(row, column - 1) + 1, swapped))
      if (letter === its) lastSame = column
    }
    lastRowWith.set(letter, row)
  }
  return at(from.length, to.length)
}
