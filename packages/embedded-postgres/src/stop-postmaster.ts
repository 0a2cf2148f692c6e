import { clusterIn } from './cluster.js'
import type { Home } from './home.js'
import { livingPostmaster } from './postmaster.js'
import type { Programs } from './programs.js'
import { runProgram } from './run-program.js'

/** Stops PostgreSQL and waits for it: open transactions are rolled back, and if that takes over 30 s, cut off. */
export async function stopPostmaster({ folder, account }: Home, programs: Programs): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    if (livingPostmaster(folder) === undefined) return
    const args = ['stop', '-w', '-t', '30', '-m', mode, '-D', clusterIn(folder)]
    await runProgram(programs.pgControl, args, { folder, account })
  }
}
