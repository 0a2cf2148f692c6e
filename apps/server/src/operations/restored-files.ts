import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FileFolder } from '../attachments/index.js'
import { explainDisk, OperationFault } from './operation-fault.js'

/** In the folder of files until the database has committed: a restore that was killed is then known by it. */
const MARK = 'restoring'

/** The files of a restore: written aside, and shown all at once just before the database commits. */
export class RestoredFiles {
  private readonly aside: string
  private readonly shown: string
  private readonly folder: FileFolder

  constructor(dataFolder: string) {
    this.aside = join(dataFolder, 'files.part')
    this.shown = join(dataFolder, 'files')
    this.folder = new FileFolder(this.aside)
  }

  /** @throws OperationFault when files of another office are there */
  async begin(): Promise<void> {
    const isLeftover = existsSync(join(this.shown, MARK))
    if (!isLeftover && existsSync(this.shown) && (await hasFiles(this.shown)))
      throw new OperationFault(
        `There are files in ${this.shown} already. Restore into a new data folder (WAARBORG_DATA), or move them away.`,
      )
    await rm(this.shown, { recursive: true, force: true })
    await rm(this.aside, { recursive: true, force: true })
    await mkdir(this.aside, { recursive: true, mode: 0o700 }).catch((fault: unknown) => {
      throw explainDisk(fault, this.aside)
    })
  }

  async write(id: string, content: AsyncIterable<Buffer>): Promise<void> {
    const path = this.folder.pathOf(id)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = createWriteStream(path, { mode: 0o600, flush: true } as object)
    await pipeline(content, file).catch((fault: unknown) => {
      throw explainDisk(fault, path)
    })
  }

  /** Puts them where the office looks. */
  async show(): Promise<void> {
    const inside = join(this.aside, 'files')
    await mkdir(inside, { recursive: true, mode: 0o700 })
    await writeFile(join(inside, MARK), '')
    await rename(inside, this.shown)
    await rm(this.aside, { recursive: true, force: true })
  }

  async keep(): Promise<void> {
    await rm(join(this.shown, MARK), { force: true })
  }

  async undo(): Promise<void> {
    await rm(this.aside, { recursive: true, force: true })
    if (existsSync(join(this.shown, MARK))) await rm(this.shown, { recursive: true, force: true })
  }
}

const hasFiles = async (folder: string): Promise<boolean> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).some((entry) => entry.isFile())
