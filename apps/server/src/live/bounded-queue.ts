/**
 * The events that wait for one subscriber. When more than `limit` wait, the subscriber does not read:
 * the queue ends and `onOverflow` is called once.
 */
export class BoundedQueue<Item> implements AsyncIterableIterator<Item> {
  private readonly waiting: Item[] = []
  private reader: ((result: IteratorResult<Item>) => void) | null = null
  private ended = false

  constructor(
    private readonly limit: number,
    private readonly onEnd: (reason: 'overflow' | 'closed') => void,
  ) {}

  push(item: Item): void {
    if (this.ended) return
    if (this.reader !== null) {
      const reader = this.reader
      this.reader = null
      reader({ value: item, done: false })
      return
    }
    this.waiting.push(item)
    if (this.waiting.length > this.limit) this.end('overflow')
  }

  next(): Promise<IteratorResult<Item>> {
    const item = this.waiting.shift()
    if (item !== undefined) return Promise.resolve({ value: item, done: false })
    if (this.ended) return Promise.resolve({ value: undefined, done: true })
    return new Promise((resolve) => {
      this.reader = resolve
    })
  }

  return(): Promise<IteratorResult<Item>> {
    this.end('closed')
    return Promise.resolve({ value: undefined, done: true })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  private end(reason: 'overflow' | 'closed'): void {
    if (this.ended) return
    this.ended = true
    this.waiting.length = 0
    this.reader?.({ value: undefined, done: true })
    this.reader = null
    this.onEnd(reason)
  }
}
