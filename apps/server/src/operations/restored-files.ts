import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { explainDisk, OperationFault } from './operation-fault.js'
import { storedFiles } from './stored-files.js'

/** In each folder until the database has committed: a restore that was killed is then known by it. */
const MARK = 'restoring'

/** The files of a restore: written aside, and shown all at once just before the database commits. */
export class RestoredFiles {
  private readonly aside: string
  private readonly folders = storedFiles.map(({ folder }) => folder)

  constructor(private readonly dataFolder: string) {
    this.aside = join(dataFolder, 'restore.part')
  }

  /** @throws OperationFault when files of another office are there */
  async begin(): Promise<void> {
    for (const folder of this.folders) await this.mustBeFree(join(this.dataFolder, folder))
    for (const folder of this.folders)
      await rm(join(this.dataFolder, folder), { recursive: true, force: true })
    await rm(this.aside, { recursive: true, force: true })
    await mkdir(this.aside, { recursive: true, mode: 0o700 }).catch((fault: unknown) => {
      throw explainDisk(fault, this.aside)
    })
  }

  async write(folder: string, id: string, content: AsyncIterable<Buffer>): Promise<void> {
    const stored = storedFiles.find((each) => each.folder === folder)
    if (stored === undefined)
      throw new OperationFault(`The backup has files of a kind that is not known here: ${folder}.`)
    const path = stored.pathOf(this.aside, id)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = createWriteStream(path, { mode: 0o600, flush: true } as object)
    await pipeline(content, file).catch((fault: unknown) => {
      throw explainDisk(fault, path)
    })
  }

  /** Puts them where the office looks. */
  async show(): Promise<void> {
    for (const folder of this.folders) {
      const inside = join(this.aside, folder)
      await mkdir(inside, { recursive: true, mode: 0o700 })
      await writeFile(join(inside, MARK), '')
      await rename(inside, join(this.dataFolder, folder))
    }
    await rm(this.aside, { recursive: true, force: true })
  }

  async keep(): Promise<void> {
    for (const folder of this.folders) await rm(join(this.dataFolder, folder, MARK), { force: true })
  }

  async undo(): Promise<void> {
    await rm(this.aside, { recursive: true, force: true })
    for (const folder of this.folders) {
      const shown = join(this.dataFolder, folder)
      if (existsSync(join(shown, MARK))) await rm(shown, { recursive: true, force: true })
    }
  }

  private async mustBeFree(shown: string): Promise<void> {
    const isLeftover = existsSync(join(shown, MARK))
    if (isLeftover || !existsSync(shown) || !(await hasFiles(shown))) return
    throw new OperationFault(
      `There are files in ${shown} already. Restore into a new data folder (WAARBORG_DATA), or move them away.`,
    )
  }
}

const hasFiles = async (folder: string): Promise<boolean> =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).some((entry) => entry.isFile())
