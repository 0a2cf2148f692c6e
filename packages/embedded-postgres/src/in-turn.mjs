import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isMarkOfLivingProcess, markOfThisProcess } from './process-mark.mjs'

const CHOOSING = 'choosing'

/**
 * Does `work` while no other process, nor other work of this one, is in turn in the same folder. Turns are taken in
 * order of arrival (Lamport's bakery: a numbered ticket each, the lowest goes), so that a ticket left by a process
 * that was killed can simply be thrown away: there is no shared lock file that two could break at once.
 * @template T
 * @param {string} folder where the tickets lie; made when missing
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] told once, when another is before us
 * @returns {Promise<T>}
 */
export async function inTurn(folder, work, onWait) {
  mkdirSync(folder, { recursive: true })
  const mark = markOfThisProcess()
  const ticket = drawTicket(folder, mark)
  try {
    let told = false
    while (isAnotherFirst(folder, ticket)) {
      if (!told) onWait?.()
      told = true
      await wait(50)
    }
    return await work()
  } finally {
    rmSync(join(folder, ticket), { force: true })
  }
}

/** @param {string} folder @param {string} mark */
function drawTicket(folder, mark) {
  const choosing = join(folder, `${CHOOSING}.${mark}`)
  writeFileSync(choosing, '')
  const highest = Math.max(0, ...readdirSync(folder).map(numberOf).filter(Number.isInteger))
  const ticket = `${highest + 1}.${mark}`
  writeFileSync(join(folder, ticket), '')
  rmSync(choosing)
  return ticket
}

/** @param {string} folder @param {string} ticket */
function isAnotherFirst(folder, ticket) {
  // Two looks at the folder, in this order: whoever is no longer choosing at the first has a ticket at the second.
  if (livingIn(folder).some((entry) => entry.startsWith(`${CHOOSING}.`))) return true
  return livingIn(folder).some((entry) => isBefore(entry, ticket))
}

/** @param {string} folder */
function livingIn(folder) {
  return readdirSync(folder).filter((entry) => {
    const living = isMarkOfLivingProcess(entry.slice(entry.indexOf('.') + 1))
    if (!living) rmSync(join(folder, entry), { force: true })
    return living
  })
}

/** @param {string} entry @param {string} ticket */
function isBefore(entry, ticket) {
  const difference = numberOf(entry) - numberOf(ticket)
  return difference < 0 || (difference === 0 && entry < ticket)
}

/** @param {string} entry */
function numberOf(entry) {
  return Number.parseInt(entry, 10)
}
