import { type KeptRunning, keepRunning } from './keep-running.js'
import { launchServer } from './launch-server.js'
import { nodeForServer } from './node-for-server.js'
import { withOffice } from './office-environment.js'
import { say } from './say.mjs'
import { whenAskedToStop } from './when-asked-to-stop.js'

/** Serves until told to stop; the server, and the PostgreSQL that is ours, come back when they are killed. */
export async function start(root: string): Promise<number> {
  let server: KeptRunning | undefined
  const stop = () => {
    say('Stopping; once more to stop at once')
    server?.stop()
  }
  const requests = whenAskedToStop(stop, () => (server ? server.kill() : process.exit(1)))
  return withOffice(root, async (environment) => {
    if (requests.asked) return 0
    say('Starting the server')
    const node = nodeForServer(root)
    server = keepRunning(() => launchServer(root, node, environment), say)
    return server.ended
  })
}
