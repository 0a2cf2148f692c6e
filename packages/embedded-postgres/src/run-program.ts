import { spawn } from 'node:child_process'
import type { Account } from './account.js'

export interface Outcome {
  /** Null when the program could not be run or was killed. */
  readonly code: number | null
  readonly output: string
}

/** Runs a program as `account` (as ourselves when undefined) and gives all it said; never throws. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { readonly folder: string; readonly account: Account | undefined },
): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(program, args, {
      cwd: options.folder,
      env: environmentOfPostgres(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      // Ctrl-C is for us to hear: a start or stop that was begun is finished.
      detached: process.platform !== 'win32',
      ...options.account,
    })
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    // Not 'close': on Windows the started server keeps the pipes of pg_ctl open.
    child.on('exit', (code) => resolve({ code, output }))
  })
}

/** Ours, without the variables by which somebody steers another PostgreSQL, and with messages in English. */
function environmentOfPostgres(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_'),
  )
  return { ...Object.fromEntries(own), LC_MESSAGES: 'C' }
}
