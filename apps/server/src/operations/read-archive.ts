import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { mustAgree, nothingFound } from './archive-agrees.js'
import { Entries, type Entry } from './archive-entries.js'
import { altered, cutShort, explainArchive, foreign } from './archive-faults.js'
import {
  FORMAT_VERSION,
  type Header,
  header,
  hmacOf,
  keyMark,
  type Manifest,
  manifest,
  seal,
} from './archive-format.js'
import { explainDisk, OperationFault } from './operation-fault.js'

/** Is given what an archive holds, in its order; each content is read to its end before the next comes. */
export interface ArchiveVisitor {
  table(name: string, content: AsyncIterable<Buffer>): Promise<void>
  jobs(content: AsyncIterable<Buffer>): Promise<void>
  file(folder: string, id: string, content: AsyncIterable<Buffer>): Promise<void>
}

export interface ReadOptions {
  readonly path: string
  /** With the key that the archive was sealed with, an alteration by hand is found too. */
  readonly key: Buffer | null
  readonly visitor?: ArchiveVisitor
  readonly signal?: AbortSignal
  /** Told now and then how far it is, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/**
 * Reads a whole archive and checks everything in it.
 * @throws OperationFault when it is foreign, newer, cut short or altered
 */
export async function readArchive(options: ReadOptions): Promise<Manifest> {
  const { path } = options
  const size = await sizeOfGzip(path)
  const source = createReadStream(path)
  const tar = extract()
  // Nothing may be awaited before this: an entry that came earlier would be missed.
  const all = tar[Symbol.asyncIterator]() as AsyncIterator<Entry>
  let failure: unknown
  const given = new AbortController()
  pipeline(source, createGunzip(), tar, { signal: given.signal }).catch((fault: unknown) => {
    failure ??= fault
  })
  try {
    const entries = new Entries(all, () => {
      if (options.signal?.aborted) throw new OperationFault('Broken off; nothing was restored.')
      options.onProgress?.(source.bytesRead / size)
    })
    return await readEntries(entries, options)
  } catch (fault) {
    // The reader of the tar may notice before the stream that failed has said so.
    await new Promise(setImmediate)
    const cause = failure
    given.abort()
    source.destroy()
    throw explainArchive(fault, cause, path)
  }
}

/** How many bytes there are, of what at least begins as a backup does. */
async function sizeOfGzip(path: string): Promise<number> {
  const file = await open(path).catch((fault: unknown) => {
    throw explainDisk(fault, path)
  })
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    if (bytesRead === 0) throw new OperationFault(`${path} is empty: it is no backup.`)
    if (bytesRead < 2 || buffer[0] !== 0x1f || buffer[1] !== 0x8b) throw foreign(path)
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function readEntries(
  entries: Entries,
  { path, key, visitor = nobody }: ReadOptions,
): Promise<Manifest> {
  await entries.advance().catch((fault: { message?: string }) => {
    throw /Invalid tar header/.test(fault.message ?? '') ? foreign(path) : fault
  })
  if (entries.name() !== 'waarborg.json') throw foreign(path)
  const known = mustBeReadable(path, await entries.json())
  const found = nothingFound()
  await entries.advance()
  while (entries.current !== null && entries.name() !== 'manifest.json') {
    const [kind = '', name = '', id = '', rest = ''] = entries.name().split('/')
    if (kind === 'tables') {
      const hash = createHash('sha256')
      await visitor.table(name, partsOf(entries, `tables/${name}/`, hash))
      found.tables.set(name, hash.digest('hex'))
    } else if (kind === 'jobs') {
      const hash = createHash('sha256')
      await visitor.jobs(partsOf(entries, 'jobs/', hash))
      found.jobs = hash.digest('hex')
    } else if (kind === 'files') {
      // It becomes part of a path.
      if (!UUID.test(id)) throw altered(path, 'its structure')
      const hash = createHash('sha256')
      found.bytes += entries.current.header.size
      await visitor.file(name, id, entries.content(hash))
      if (hash.digest('hex') !== rest) throw altered(path, `the file ${name}/${id}`)
      found.files.update(`${name} ${id} ${rest}\n`)
      found.count += 1
      await entries.advance()
    } else throw altered(path, 'its structure')
  }
  if (entries.current === null) throw cutShort(path)
  const content = await entries.json()
  await entries.advance()
  if (entries.name() !== 'seal.json') throw cutShort(path)
  const sealed = seal.safeParse(parse(await entries.json()))
  const hash = createHash('sha256').update(content).digest('hex')
  if (!sealed.success || sealed.data.sha256 !== hash) throw altered(path, 'its manifest')
  const isOurs = key !== null && known.keyMark === keyMark(key)
  if (isOurs && sealed.data.hmac !== hmacOf(key, content)) throw altered(path, 'its manifest')
  await entries.advance()
  if (entries.current !== null) throw altered(path, 'its structure')
  const whole = manifest.safeParse(parse(content))
  if (!whole.success || whole.data.keyMark !== known.keyMark) throw altered(path, 'its manifest')
  return mustAgree(path, whole.data, found)
}

function mustBeReadable(path: string, content: Buffer): Header {
  const read = header.safeParse(parse(content))
  if (!read.success) throw foreign(path)
  if (read.data.version > FORMAT_VERSION)
    throw new OperationFault(
      `${path} was made by a newer Waarborg (format ${read.data.version}; this one reads ${FORMAT_VERSION}). Restore it with that one.`,
    )
  return read.data
}

const parse = (content: Buffer): unknown => {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    return undefined
  }
}

async function* partsOf(entries: Entries, folder: string, hash: Hash): AsyncGenerator<Buffer> {
  while (entries.name().startsWith(folder)) {
    yield* entries.content(hash)
    await entries.advance()
  }
}

async function drain(content: AsyncIterable<Buffer>): Promise<void> {
  for await (const _chunk of content);
}

const nobody: ArchiveVisitor = {
  table: (_name, content) => drain(content),
  jobs: drain,
  file: (_folder, _id, content) => drain(content),
}
