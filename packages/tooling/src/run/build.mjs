import { join } from 'node:path'
import { runStep } from './run-step.mjs'
import { say } from './say.mjs'

const SOMETHING_TO_BUILD = 'cache miss'

/**
 * Builds every package whose files changed since it was built last; says nothing when none did.
 * @param {string} root
 * @throws {Error} when one cannot be built
 */
export async function build(root) {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo')
  const args = [turbo, 'build', '--output-logs=new-only', ...(process.stdout.isTTY ? ['--color'] : [])]
  let heldBack = ''
  let isShown = false
  /** @param {string} text */
  const hear = (text) => {
    if (isShown) return void process.stdout.write(text)
    heldBack += text
    if (!heldBack.includes(SOMETHING_TO_BUILD)) return
    isShown = true
    say('Building what changed')
    process.stdout.write(heldBack)
  }
  const code = await runStep(root, process.execPath, args, {}, hear)
  if (code === 0) return
  if (!isShown) process.stdout.write(heldBack)
  throw new Error('The build failed; what went wrong stands above.')
}
