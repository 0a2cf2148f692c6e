/** How much may be asked at once, and how fast it comes back. */
export interface Allowance {
  readonly maximumAvailable: number
  /** A second. */
  readonly restoreRate: number
}

/** What is left after something was asked. */
export interface Level {
  readonly taken: boolean
  readonly available: number
  /** 0 when it was given; else after so many seconds asking again can succeed. */
  readonly waitInSeconds: number
}

const MOST_KEPT = 100_000

/**
 * Buckets that leak at an even rate, one for each key, in the memory of this process: asking a database would cost
 * more than what is counted. Several processes each give the whole allowance, so a caller who reaches all of them
 * has it as many times.
 */
export class Buckets {
  private readonly used = new Map<string, { amount: number; at: number }>()

  /** @param now milliseconds */
  constructor(private readonly now: () => number) {}

  /** Takes from the bucket, all of it or nothing. */
  take(key: string, allowance: Allowance, amount: number): Level {
    const bucket = this.leaked(key, allowance)
    const { maximumAvailable, restoreRate } = allowance
    const over = bucket.amount + amount - maximumAvailable
    if (over > 0)
      return {
        taken: false,
        available: Math.floor(maximumAvailable - bucket.amount),
        waitInSeconds: Math.max(1, Math.ceil(over / restoreRate)),
      }
    bucket.amount += amount
    return { taken: true, available: Math.floor(maximumAvailable - bucket.amount), waitInSeconds: 0 }
  }

  /** Puts back what was not needed, or takes what was needed besides; gives what is left. */
  correct(key: string, allowance: Allowance, amount: number): number {
    const bucket = this.leaked(key, allowance)
    bucket.amount = Math.min(allowance.maximumAvailable, Math.max(0, bucket.amount - amount))
    return Math.floor(allowance.maximumAvailable - bucket.amount)
  }

  private leaked(key: string, { restoreRate }: Allowance): { amount: number; at: number } {
    const at = this.now()
    const known = this.used.get(key)
    if (known !== undefined) {
      known.amount = Math.max(0, known.amount - ((at - known.at) / 1_000) * restoreRate)
      known.at = at
      return known
    }
    // Those that were not used for longest go first; they are full again, or somebody uses a great many at once.
    if (this.used.size >= MOST_KEPT)
      for (const old of [...this.used.keys()].slice(0, MOST_KEPT / 10)) this.used.delete(old)
    const bucket = { amount: 0, at }
    this.used.set(key, bucket)
    return bucket
  }
}
