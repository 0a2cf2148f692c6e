import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The newer Node that is installed with the server, which is faster, where it runs; else the one that runs us. */
export function nodeForServer(root: string): string {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const folder = join(root, 'apps', 'server', 'node_modules', `node-${system}-${process.arch}`)
  const newer = join(folder, 'bin', program)
  return spawnSync(newer, ['--version'], { windowsHide: true }).status === 0 ? newer : process.execPath
}
