import { join } from 'node:path'
import { FLAGS_OF_COMMAND, nodeForServer } from './node-for-server.js'
import { withOffice } from './office-environment.js'
import { runStep } from './run-step.mjs'
import { whenAskedToStop } from './when-asked-to-stop.js'

/** Runs one of the office's commands against the office's database, beside a running server or without one. */
export async function runOfficeCommand(root: string, rest: readonly string[]): Promise<number> {
  const program = join(root, 'apps', 'server', 'dist', 'commands', 'main.js')
  const requests = whenAskedToStop(
    () => {},
    () => process.exit(1),
  )
  return withOffice(root, async (environment) => {
    if (requests.asked) return 1
    return runStep(root, nodeForServer(root), [...FLAGS_OF_COMMAND, program, ...rest], environment)
  })
}
