import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Uploaded files on disk, each under our own id; the name that people gave it is only in the database. */
export class FileFolder {
  constructor(private readonly folder: string) {}

  /** Writes the whole file, forced to disk, or nothing of it. */
  async write(id: string, content: Buffer): Promise<void> {
    const path = this.pathOf(id)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const part = `${path}.part`
    const file = await open(part, 'w', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
  }

  read(id: string) {
    return createReadStream(this.pathOf(id))
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true })
  }

  /** Where its content is, or would be. */
  pathOf(id: string): string {
    return join(this.folder, 'files', id.slice(-2), id)
  }
}
