import { createHash, type Hash } from 'node:crypto'
import { altered } from './archive-faults.js'
import type { Manifest } from './archive-format.js'

/** What was read of an archive before its manifest, to be held against it. */
export interface Found {
  /** SHA-256 of the content of each table. */
  readonly tables: Map<string, string>
  jobs: string
  readonly files: Hash
  count: number
  bytes: number
}

export const nothingFound = (): Found => ({
  tables: new Map(),
  jobs: OF_NOTHING,
  files: createHash('sha256'),
  count: 0,
  bytes: 0,
})

const OF_NOTHING = createHash('sha256').digest('hex')

/** @throws OperationFault that names what is not as the manifest tells */
export function mustAgree(path: string, told: Manifest, found: Found): Manifest {
  for (const { name, sha256 } of told.tables)
    if ((found.tables.get(name) ?? OF_NOTHING) !== sha256) throw altered(path, `the table ${name}`)
  const names = new Set(told.tables.map(({ name }) => name))
  for (const name of found.tables.keys()) if (!names.has(name)) throw altered(path, `the table ${name}`)
  if (found.jobs !== told.jobs.sha256) throw altered(path, 'the list of jobs')
  const { count, bytes, sha256 } = told.files
  if (found.count !== count || found.bytes !== bytes || found.files.digest('hex') !== sha256)
    throw altered(path, 'the set of files')
  return told
}
