import type { Spread } from './measure.js'

/** One line of what was measured. */
export interface Line {
  readonly what: string
  readonly figure: string
  readonly spread: string
  readonly mark: string
}

export const two = (figure: number): string => figure.toFixed(2)

const between = ({ least, most }: Spread, write: (figure: number) => string = two): string =>
  `${write(least)} to ${write(most)}`

/** A figure that should reach a mark. */
export const atLeast = (what: string, spread: Spread, mark: number, note = ''): Line => ({
  what,
  figure: `${two(spread.median)}${note}`,
  spread: between(spread),
  mark: `≥ ${two(mark)}: ${spread.median >= mark ? 'met' : 'NOT MET'}`,
})

/** A figure that should stay under a mark. */
export const atMost = (what: string, spread: Spread, mark: number): Line => ({
  what,
  figure: two(spread.median),
  spread: between(spread),
  mark: `≤ ${two(mark)}: ${spread.median <= mark ? 'met' : 'NOT MET'}`,
})

export const plain = (what: string, figure: string, spread = '', mark = ''): Line => ({
  what,
  figure,
  spread,
  mark,
})

/** The lines as a table that reads as text and as Markdown. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [{ what: 'what', figure: 'median', spread: 'spread', mark: 'mark' }, ...lines].map(
    ({ what, figure, spread, mark }) => [what, figure, spread, mark],
  )
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const write = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [write(head), write(widths.map((width) => '-'.repeat(width))), ...body.map(write)].join('\n')
}
