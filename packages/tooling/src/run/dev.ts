import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { type KeptRunning, keepRunning } from './keep-running.js'
import { launchServer } from './launch-server.js'
import { nodeForServer } from './node-for-server.js'
import { withOffice } from './office-environment.js'
import { say } from './say.mjs'
import { whenAskedToStop } from './when-asked-to-stop.js'

/** Longer than the compiler takes to write the files of one change. */
const QUIET_MS = 300

/** Serves from the code as it is being written: pages at once, the server when the compiler is done with a change. */
export async function dev(root: string): Promise<number> {
  let server: KeptRunning | undefined
  const requests = whenAskedToStop(
    () => server?.stop(),
    () => (server ? server.kill() : process.exit(1)),
  )
  return withOffice(root, async (environment) => {
    if (requests.asked) return 0
    const node = nodeForServer(root)
    server = keepRunning(() => launchServer(root, node, environment), say)
    restartWhenBuilt(root, server)
    const tools = startTools(root)
    say('Admin http://localhost:5173/admin/ · portal http://localhost:5174/ · Ctrl-C ends everything')
    try {
      return await server.ended
    } finally {
      for (const tool of tools) tool.kill()
    }
  })
}

function restartWhenBuilt(root: string, server: KeptRunning): void {
  let timer: NodeJS.Timeout | undefined
  for (const folder of ['apps/server/dist', 'packages/domain/dist']) {
    const watcher = watch(join(root, folder), { recursive: true }, (_, file) => {
      if (!file?.endsWith('.js')) return
      clearTimeout(timer)
      timer = setTimeout(server.restart, QUIET_MS)
    })
    watcher.unref()
  }
}

function startTools(root: string): ChildProcess[] {
  const vite = (folder: string, port: number) =>
    startTool(join(root, folder), join('vite', 'bin', 'vite.js'), [
      '--port',
      String(port),
      '--strictPort',
      '--clearScreen',
      'false',
    ])
  const compiler = join('@typescript', 'native', 'bin', 'tsc')
  return [
    startTool(join(root, 'apps/server'), compiler, ['-b', '--watch', '--preserveWatchOutput']),
    vite('apps/admin', 5173),
    vite('apps/portal', 5174),
  ]
}

function startTool(folder: string, program: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(folder, 'node_modules', program), ...args], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
