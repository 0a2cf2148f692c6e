import { setTimeout as wait } from 'node:timers/promises'
import type { Home } from './home.js'
import { inTurn } from './in-turn.mjs'
import { livingPostmaster } from './postmaster.js'
import type { Programs } from './programs.js'
import { startPostmaster } from './start-postmaster.js'
import { turnsIn } from './turns.js'

const LOOK_EVERY_MS = 250
const LONGEST_PAUSE_MS = 30_000

export interface Watched {
  readonly home: Home
  readonly programs: Programs
  /** The port that the users know. */
  readonly port: number
  readonly report: (step: string) => void
}

/** Starts PostgreSQL again, on the same port, whenever it is found dead; until `signal` ends the watch. */
export async function watch(watched: Watched, signal: AbortSignal): Promise<void> {
  let pauseMs = LOOK_EVERY_MS
  while (await passed(pauseMs, signal)) {
    if (livingPostmaster(watched.home.folder) !== undefined) continue
    const revived = await revive(watched, signal)
    pauseMs = revived ? LOOK_EVERY_MS : Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
  }
}

async function revive({ home, programs, port, report }: Watched, signal: AbortSignal): Promise<boolean> {
  try {
    await inTurn(turnsIn(home.folder), async () => {
      if (signal.aborted || livingPostmaster(home.folder) !== undefined) return
      report('PostgreSQL stopped unexpectedly; starting it again')
      await startPostmaster(home, programs, port)
      report(`PostgreSQL serves again on port ${port}`)
    })
    return true
  } catch (error) {
    report(error instanceof Error ? error.message : String(error))
    return false
  }
}

/** Lets the time pass without keeping the process alive for it; false once the watch has ended. */
async function passed(pauseMs: number, signal: AbortSignal): Promise<boolean> {
  await wait(pauseMs, undefined, { signal, ref: false }).catch(() => {})
  return !signal.aborted
}
