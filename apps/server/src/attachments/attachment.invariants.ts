import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { examplesOf, type Invariant } from '../database/invariant.js'
import { FileFolder } from './file-folder.js'

const PAGE = 500

interface Stored {
  readonly id: string
  readonly sha256: string
}

export const attachmentInvariants: readonly Invariant[] = [
  {
    name: 'every file that was sent is there, as it was sent',
    async check({ reads, dataFolder }) {
      const files = new FileFolder(dataFolder)
      const damaged: string[] = []
      let looked = 0
      for (let after = '00000000-0000-0000-0000-000000000000', page = PAGE; page === PAGE; ) {
        const rows = await reads.rows<Stored>({
          text: `select id, encode(sha256, 'hex') as sha256 from attachment
            where uploaded_at is not null and id > $1 order by id limit ${PAGE}`,
          values: [after],
        })
        page = rows.length
        for (const { id, sha256 } of rows) {
          looked += 1
          after = id
          if ((await hashOf(files, id)) !== sha256) damaged.push(id)
        }
      }
      return { looked, faults: damaged.length, examples: examplesOf(damaged) }
    },
  },
]

async function hashOf(files: FileFolder, id: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(files.pathOf(id)) as AsyncIterable<Buffer>) hash.update(chunk)
  } catch {
    return null
  }
  return hash.digest('hex')
}
