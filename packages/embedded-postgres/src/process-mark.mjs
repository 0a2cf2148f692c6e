import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * A name for this process that no later process can be mistaken for: number, moment of start, and a random part
 * so that one process can leave several.
 * @returns {string}
 */
export function markOfThisProcess() {
  return `${process.pid}.${startOf(process.pid) ?? ''}.${randomBytes(6).toString('hex')}`
}

/**
 * Whether the process that left this mark still runs. A process that got the same number later does not count.
 * @param {string} mark
 * @returns {boolean}
 */
export function isMarkOfLivingProcess(mark) {
  const [number = '', start] = mark.split('.')
  const pid = Number(number)
  return isProcessNumberInUse(pid) && startOf(pid) === start
}

/**
 * @param {number} pid
 * @returns {boolean} true as well for a process of another user, and for a dead one that its parent has not collected
 */
export function isProcessNumberInUse(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * @param {number} pid
 * @returns {string | undefined} a text that differs between two processes with the same number; empty where the
 * system does not tell it cheaply, undefined when no such process runs
 */
function startOf(pid) {
  if (process.platform === 'win32') return ''
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return stdout.replace(/\W/g, '') || undefined
  }
  try {
    // The command's name stands in brackets and may itself hold brackets and blanks: what follows the last is fixed.
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return facts[0] === 'Z' ? undefined : facts[19]
  } catch {
    return undefined
  }
}
