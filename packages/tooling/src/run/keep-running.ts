import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterExit } from './after-exit.js'

const LONGEST_FAREWELL_MS = 20_000

export interface KeptRunning {
  /** The exit code to end with, once the server has ended for good. */
  readonly ended: Promise<number>
  /** Asks the server to finish what it does and end; it is killed when that takes over 20 s. */
  stop(): void
  /** Asks the same, and starts it again afterwards. */
  restart(): void
  kill(): void
}

/**
 * Keeps one server running: whenever it dies it is started again, as `afterExit` decides. The server sends the
 * message `serving` once it does.
 */
export function keepRunning(launch: () => ChildProcess, report: (step: string) => void): KeptRunning {
  let child: ChildProcess | undefined
  let wanted: 'running' | 'restart' | 'stopped' = 'running'
  const stopping = new AbortController()

  const keep = async (): Promise<number> => {
    let failedStarts = 0
    while (wanted !== 'stopped') {
      wanted = 'running'
      let served = false
      child = launch()
      child.on('message', (message) => {
        served ||= message === 'serving'
      })
      const code = await exitOf(child, report)
      if (wanted !== 'running') continue
      const decision = afterExit({ code, served }, failedStarts)
      if (decision.kind === 'ended') return decision.code
      if (decision.kind === 'given-up') {
        report('The server failed to start five times in a row; what went wrong stands above')
        return 1
      }
      report(`The server ${served ? 'stopped unexpectedly' : 'could not start'}; starting it again`)
      failedStarts = decision.failedStarts
      await wait(decision.inMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
    return 0
  }

  return {
    ended: keep(),
    stop() {
      wanted = 'stopped'
      stopping.abort()
      if (child) askToEnd(child)
    },
    restart() {
      if (wanted !== 'running') return
      wanted = 'restart'
      if (child) askToEnd(child)
    },
    kill() {
      child?.kill('SIGKILL')
    },
  }
}

async function exitOf(child: ChildProcess, report: (step: string) => void): Promise<number | null> {
  try {
    const [code] = await once(child, 'exit')
    return code
  } catch (error) {
    report(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function askToEnd(child: ChildProcess): void {
  // Windows knows no request to end: there the closed channel is the request.
  if (process.platform === 'win32' && child.connected) child.disconnect()
  else child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), LONGEST_FAREWELL_MS)
  child.once('exit', () => clearTimeout(impatience))
}
