/** Chance that comes out the same for the same seed (FNV-1a into mulberry32): the same office, over and over. */
export class Chance {
  private state: number

  constructor(private readonly seed: string) {
    let hash = 0x811c9dc5
    for (const sign of seed) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
    this.state = hash >>> 0
  }

  /** Chance of its own for a part of the work, so that what is added to one part leaves the others as they were. */
  apart(name: string): Chance {
    return new Chance(`${this.seed} ${name}`)
  }

  /** At least 0, less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from and including both. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  /** True in this share of the cases. */
  often(share: number): boolean {
    return this.next() < share
  }

  oneOf<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)]
    if (item === undefined) throw new RangeError('There is nothing to choose from.')
    return item
  }

  /** One of them, as often as its share says. */
  byShare<T>(items: readonly T[], shareOf: (item: T) => number): T {
    let left = this.next() * items.reduce((sum, item) => sum + shareOf(item), 0)
    for (const item of items) {
      left -= shareOf(item)
      if (left < 0) return item
    }
    return this.oneOf(items)
  }

  shuffled<T>(items: readonly T[]): T[] {
    const rest = [...items]
    const mixed: T[] = []
    while (rest.length > 0) mixed.push(...rest.splice(Math.floor(this.next() * rest.length), 1))
    return mixed
  }
}
