import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from './run-step.mjs'
import { say } from './say.mjs'

const PNPM = 'pnpm@10.34.8'

/**
 * Installs the packages that the lock file names, unless those are what was installed last.
 * @param {string} root
 * @throws {Error} when they cannot be installed
 */
export async function installPackages(root) {
  const stamp = join(root, 'node_modules', '.waarborg-installed')
  const wanted = stampOf(readFileSync(join(root, 'pnpm-lock.yaml')))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing packages')
  const args = ['--yes', PNPM, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false']
  const code = await runStep(root, 'npx', args)
  if (code !== 0) throw new Error('The packages could not be installed; what went wrong stands above.')
  writeFileSync(stamp, wanted)
}

/**
 * What tells one installation from another: a folder can be shared by machines of different kinds.
 * @param {string | Buffer} lockFile
 */
export function stampOf(lockFile) {
  const hash = createHash('sha256').update(lockFile).digest('hex')
  return `${hash} ${process.platform}-${process.arch}\n`
}
