import type { Hash } from 'node:crypto'

/** Larger than the manifest of any office, smaller than memory. */
const JSON_AT_MOST = 50_000_000

export type Entry = AsyncIterable<Buffer> & {
  readonly header: { readonly name: string; readonly size: number }
}

/** The entries one after another, of which the next is known before it is read. */
export class Entries {
  current: Entry | null = null

  constructor(
    private readonly all: AsyncIterator<Entry>,
    private readonly onStep: () => void,
  ) {}

  name(): string {
    return this.current?.header.name ?? ''
  }

  async advance(): Promise<void> {
    const next = await this.all.next()
    this.current = next.done ? null : next.value
    this.onStep()
  }

  async *content(...hashes: readonly Hash[]): AsyncGenerator<Buffer> {
    if (this.current === null) return
    for await (const chunk of this.current) {
      for (const hash of hashes) hash.update(chunk)
      yield chunk
    }
  }

  async json(): Promise<Buffer> {
    if ((this.current?.header.size ?? 0) > JSON_AT_MOST) throw new Error('Invalid tar header')
    const chunks: Buffer[] = []
    for await (const chunk of this.content()) chunks.push(chunk)
    return Buffer.concat(chunks)
  }
}
