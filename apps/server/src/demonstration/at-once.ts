/** How many complaints are worked on at once; each act is a transaction of its own. */
const AT_ONCE = 4

/** Work of which only so much is done at once. */
export class AtOnce {
  private readonly working = new Set<Promise<void>>()

  /** Begins it as soon as there is room. */
  async begin(work: () => Promise<void>): Promise<void> {
    if (this.working.size >= AT_ONCE) await Promise.race(this.working)
    const begun = work().finally(() => this.working.delete(begun))
    this.working.add(begun)
  }

  async end(): Promise<void> {
    await Promise.all(this.working)
  }
}
