import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const block = 512

/**
 * Writes the files of a plain tar archive (names of at most 100 characters, no links) into a folder, with
 * their permissions. A name that would leave the folder is refused.
 */
export async function unpackTar(archive: Buffer, folder: string): Promise<void> {
  for (let at = 0; at + block <= archive.length && archive[at] !== 0; ) {
    const text = (from: number, length: number) =>
      archive.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '')
    const name = text(0, 100)
    const size = Number.parseInt(text(124, 12), 8)
    if (name.startsWith('/') || name.split('/').includes('..'))
      throw new Error(`${name} would leave the folder`)
    if (text(156, 1) === '0') {
      const file = join(folder, name)
      await mkdir(dirname(file), { recursive: true })
      const content = archive.subarray(at + block, at + block + size)
      await writeFile(file, content, {
        mode: Number.parseInt(text(100, 8), 8),
      })
    }
    at += block + Math.ceil(size / block) * block
  }
}
