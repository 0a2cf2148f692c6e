import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { createGzip } from 'node:zlib'
import { type Pack, pack } from 'tar-stream'
import { explainDisk, OperationFault } from './operation-fault.js'

/** Mostly photographs, which do not shrink, and text, which shrinks well at once. */
const COMPRESSION_LEVEL = 3

/** How long after the effect of a fault its cause may be told. */
const CAUSE_COMES_WITHIN_IN_MS = 1_000

/** Writes an archive beside its name, and gives it its name once it is whole and on the disk. */
export class ArchiveWriter {
  private constructor(
    private readonly path: string,
    private readonly tar: Pack,
    private readonly written: Promise<void>,
    private readonly given: AbortController,
  ) {}

  static async create(path: string): Promise<ArchiveWriter> {
    mustBeFree(path)
    const part = partOf(path)
    const file = await open(part, 'wx', 0o600).catch((fault: { code?: string }) => {
      throw fault.code === 'EEXIST'
        ? new OperationFault(
            `${part} is there already: another backup is writing it, or one was broken off. Remove it when none is.`,
          )
        : explainDisk(fault, part)
    })
    const tar = pack()
    const stream = createWriteStream(part, { fd: file, flush: true } as object)
    const given = new AbortController()
    const written = pipeline(tar, createGzip({ level: COMPRESSION_LEVEL }), stream, { signal: given.signal })
    written.catch(() => {})
    return new ArchiveWriter(path, tar, written, given)
  }

  /** Adds an entry; resolves when there is room for the next. */
  async add(name: string, content: Buffer): Promise<void> {
    await this.orFault((done) => this.tar.entry({ name, mode: 0o600 }, content, done))
  }

  /** Adds an entry of exactly `size` bytes. */
  async addStream(name: string, size: number, content: Readable): Promise<void> {
    await this.orFault((done) => {
      const entry = this.tar.entry({ name, size, mode: 0o600 }, done)
      content.once('error', (fault) => entry.destroy(fault))
      content.pipe(entry)
    })
  }

  async finish(): Promise<void> {
    this.tar.finalize()
    await this.written.catch((fault: unknown) => {
      throw explainDisk(fault, this.path)
    })
    mustBeFree(this.path)
    await rename(partOf(this.path), this.path)
    const folder = await open(dirname(this.path) || '.', 'r')
    await folder.sync().catch(() => {})
    await folder.close()
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    this.given.abort()
    await this.written.catch(() => {})
    await rm(partOf(this.path), { force: true })
  }

  private async orFault(work: (done: (fault?: Error | null) => void) => void): Promise<void> {
    const worked = new Promise<void>((resolve, reject) => {
      work((fault) => (fault ? reject(fault) : resolve()))
    })
    await Promise.race([worked, this.written]).catch(async (fault: unknown) => {
      // When the disk is full, that is the cause, and not that the stream before it was closed.
      const cause = await Promise.race([
        this.written.then(() => fault),
        wait(CAUSE_COMES_WITHIN_IN_MS, fault),
      ]).catch((earlier: unknown) => earlier)
      throw explainDisk(cause, this.path)
    })
  }
}

const partOf = (path: string): string => `${path}.part`

function mustBeFree(path: string): void {
  if (existsSync(path))
    throw new OperationFault(`${path} is there already, and is not written over. Choose another name.`)
}
