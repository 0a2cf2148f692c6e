import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from './serve.js'

export interface Starts {
  /** Seconds from `npm start` in a fresh copy and an empty home until the first answered query. */
  readonly cold: number
  /** The same, started again. */
  readonly warm: number
}

const QUESTION = JSON.stringify({ query: '{ submissionForm(locale: NL) { categories { name } } }' })

/** Starts a fresh copy of this house as a newcomer would, twice. Packages come from where npm is told to get them. */
export async function measureStarts(root: string): Promise<Starts> {
  const folder = mkdtempSync(join(tmpdir(), 'waarborg-start-'))
  const home = join(folder, 'home')
  const copy = join(folder, 'waarborg')
  mkdirSync(home)
  try {
    for (const file of execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0')) {
      if (file === '') continue
      mkdirSync(dirname(join(copy, file)), { recursive: true })
      cpSync(join(root, file), join(copy, file))
    }
    return { cold: await secondsToAnswer(copy, home), warm: await secondsToAnswer(copy, home) }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function secondsToAnswer(copy: string, home: string): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: copy,
    env: { ...process.env, HOME: home, PORT: String(port), WAARBORG_DATA: '', DATABASE_URL: '' },
    stdio: 'ignore',
    detached: true,
  })
  const ended = once(child, 'exit')
  try {
    while (!(await isAnswered(`http://localhost:${port}/graphql`))) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}.`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return (performance.now() - began) / 1000
  } finally {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}

async function isAnswered(url: string): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(url, { method: 'POST', headers, body: QUESTION })
    return answer.status === 200
  } catch {
    return false
  }
}
