import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * npm and pnpm keep what they download in the home folder: gives one of ours to a user without a home (a service, a
 * container), and undefined to everybody else.
 * @param {string} root
 * @returns {string | undefined}
 */
export function homeForTheHomeless(root) {
  try {
    accessSync(homedir(), constants.W_OK)
    return undefined
  } catch {
    const home = join(root, '.turbo', 'home')
    mkdirSync(home, { recursive: true })
    return home
  }
}
