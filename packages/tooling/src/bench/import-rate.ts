import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { FLAGS_OF_COMMAND } from '../run/node-for-server.js'
import { writeHistoryCsv } from '../write-history-csv.js'
import { type BenchOffice, withClient } from './bench-office.js'

export interface ImportRate {
  readonly rows: number
  readonly rowsPerSecond: number
  readonly fileInMegabytes: number
  /** The most memory that the command held; null where the system does not tell. */
  readonly memoryInMegabytes: number | null
}

/** The office's own command on a generated file of settled complaints, from its start to its end. */
export async function measureImport(office: BenchOffice, rows: number): Promise<ImportRate> {
  const database = await office.database(`import_${rows}`)
  const file = join(office.folder, 'history.csv')
  await writeHistoryCsv(file, rows)
  const before = await countHistory(database.ownerUrl)
  const program = join(office.root, 'apps', 'server', 'dist', 'commands', 'main.js')
  const began = performance.now()
  const child = spawn(office.node, [...FLAGS_OF_COMMAND, program, 'import', 'complaints', file], {
    env: { ...process.env, ...database.environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const memory = watchMemory(child)
  const [code] = await once(child, 'exit')
  const seconds = (performance.now() - began) / 1000
  if (code !== 0) throw new Error(`The import ended with ${code}.`)
  const { size } = statSync(file)
  rmSync(file)
  const taken = (await countHistory(database.ownerUrl)) - before
  if (taken !== rows) throw new Error(`${taken} of ${rows} rows were imported.`)
  return { rows, rowsPerSecond: rows / seconds, fileInMegabytes: size / 2 ** 20, memoryInMegabytes: memory() }
}

const countHistory = (url: string): Promise<number> =>
  withClient(url, async (owner) => {
    const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from imported_complaint')
    return rows[0]?.n ?? 0
  })

/** The most memory of a process so far, asked four times a second. */
function watchMemory(child: ChildProcess): () => number | null {
  let most: number | null = null
  const timer = setInterval(() => {
    const now = memoryOf(child.pid ?? 0)
    if (now !== null) most = Math.max(most ?? 0, now / 2 ** 20)
  }, 250)
  child.once('exit', () => clearInterval(timer))
  return () => most
}

/** The resident memory of a process in bytes; null where the system does not tell. */
export function memoryOf(pid: number): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
