/** How many sockets and streams somebody has open at once. */
export class Places {
  private readonly taken = new Map<string, number>()

  /** Takes one of so many places; gives what leaves it again, or null when none is free. */
  take(who: string, places: number): (() => void) | null {
    const before = this.taken.get(who) ?? 0
    if (before >= places) return null
    this.taken.set(who, before + 1)
    let left = false
    return () => {
      if (left) return
      left = true
      const now = (this.taken.get(who) ?? 1) - 1
      if (now > 0) this.taken.set(who, now)
      else this.taken.delete(who)
    }
  }
}
