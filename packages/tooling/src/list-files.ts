import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What is installed, built or kept by a run, and no part of the house. */
const passedBy = new Set(['node_modules', 'dist', '.git', '.turbo', '.waarborg'])

/** Every file of the house below a folder, as paths from it with forward slashes, in order. */
export function listFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((entry) => !passedBy.has(entry.name) && !entry.name.endsWith('.log'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      return entry.isDirectory() ? listFiles(folder, path) : [path]
    })
}
