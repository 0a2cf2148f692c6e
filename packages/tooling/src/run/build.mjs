import { join } from 'node:path'
import { runStep } from './run-step.mjs'
import { say } from './say.mjs'

/**
 * Builds every package whose files changed since it was built last.
 * @param {string} root
 * @throws {Error} when one cannot be built
 */
export async function build(root) {
  say('Building what changed')
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo')
  const code = await runStep(root, process.execPath, [turbo, 'build', '--output-logs=new-only'])
  if (code !== 0) throw new Error('The build failed; what went wrong stands above.')
}
