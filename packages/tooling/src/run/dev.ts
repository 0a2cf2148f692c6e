import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { compileOnChange } from './compile-on-change.js'
import { type KeptRunning, keepRunning } from './keep-running.js'
import { launchServer } from './launch-server.js'
import { nodeForServer } from './node-for-server.js'
import { withOffice } from './office-environment.js'
import { say } from './say.mjs'
import { whenAskedToStop } from './when-asked-to-stop.js'

/** Serves from the code as it is being written: the pages reload at once, the server when a change is compiled. */
export async function dev(root: string): Promise<number> {
  let server: KeptRunning | undefined
  const requests = whenAskedToStop(
    () => server?.stop(),
    () => (server ? server.kill() : process.exit(1)),
  )
  return withOffice(root, async (environment) => {
    if (requests.asked) return 0
    const node = nodeForServer(root)
    server = keepRunning(() => launchServer(root, node, { ...environment, GUARD: 'off' }), say)
    const endWatch = compileOnChange(root, server.restart)
    const pages = [servePages(root, 'admin', 5173), servePages(root, 'portal', 5174)]
    say('Admin http://localhost:5173/admin/ · portal http://localhost:5174/ · Ctrl-C ends everything')
    try {
      return await server.ended
    } finally {
      endWatch()
      for (const page of pages) page.kill()
    }
  })
}

function servePages(root: string, app: string, port: number): ChildProcess {
  const folder = join(root, 'apps', app)
  const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, '--port', String(port), '--strictPort', '--clearScreen', 'false', '--logLevel', 'warn']
  return spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, WAARBORG_URL: `http://localhost:${process.env.PORT || 4000}` },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
