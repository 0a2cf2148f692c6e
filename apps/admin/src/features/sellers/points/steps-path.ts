/** The points left from a day on, until the next step. */
export interface Step {
  readonly on: string
  readonly balance: number
}

/** Which days are shown; after today it is what will be. */
export interface Span {
  readonly from: string
  readonly today: string
  readonly until: string
}

interface Drawing {
  readonly first: string
  readonly last: string
  /** Across, in days. */
  readonly place: (on: string) => number
  /** Of the whole, in points. */
  readonly height: number
}

/** Steps as an SVG path between two days: level until a step, and up or down on its day. Empty without any. */
export function pathOf(steps: readonly Step[], { first, last, place, height }: Drawing): string {
  const before = steps.findLast(({ on }) => on <= first)
  const inside = steps.filter(({ on }) => on > first && on <= last)
  const [begin, ...rest] = before ? [{ ...before, on: first }, ...inside] : inside
  if (begin === undefined) return ''
  const high = (balance: number) => height - balance
  const drawn = rest.map(({ on, balance }) => `H${place(on)}V${high(balance)}`)
  return `M${place(begin.on)} ${high(begin.balance)}${drawn.join('')}H${place(last)}`
}
