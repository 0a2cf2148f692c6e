import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Of a command. An import makes much that is gone at once: with more room for what is young it takes half as much memory
 * again and is no quicker. A server would be slower with less. The cores that would tidy it together have other work: the
 * command's own and the database's.
 */
export const FLAGS_OF_COMMAND = ['--enable-source-maps', '--max-semi-space-size=16', '--no-parallel-scavenge']

/** The newer Node that is installed with the server, which is faster, where it runs; else the one that runs us. */
export function nodeForServer(root: string): string {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const folder = join(root, 'apps', 'server', 'node_modules', `node-${system}-${process.arch}`)
  const newer = join(folder, 'bin', program)
  return spawnSync(newer, ['--version'], { windowsHide: true }).status === 0 ? newer : process.execPath
}
