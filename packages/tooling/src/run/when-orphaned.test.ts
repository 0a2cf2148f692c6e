import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ORPHAN = `import { whenOrphaned } from ${JSON.stringify(new URL('./when-orphaned.mjs', import.meta.url).href)}
  process.on('SIGTERM', () => { console.log('stops'); process.exit() })
  whenOrphaned(() => process.kill(process.pid, 'SIGTERM'))
  setInterval(() => {}, 1000)
  console.log('works')`
/** As a shell that does not pass a signal on. */
const SHELL = `require('node:child_process').spawn(process.execPath,
  ['--input-type=module', '-e', ${JSON.stringify(ORPHAN)}], { stdio: 'inherit' })`

test.runIf(process.platform !== 'win32')('whoever is killed above us ends us too', async () => {
  const shell = spawn(process.execPath, ['-e', SHELL], { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text
    if (told === 'works\n') shell.kill('SIGTERM')
  })
  await once(shell.stdout, 'end')
  expect(told).toBe('works\nstops\n')
})

const SERVER = `#!${process.execPath}
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { console.log('stops'); process.exit() })
  setTimeout(process.exit, 5_000)
  console.log('works')`

test.runIf(process.platform !== 'win32').each([
  ['start', 'SIGINT'],
  ['start', 'SIGTERM'],
  ['dev', 'SIGINT'],
] as const)('npm %s hears of %s that only npm was sent', async (name, signal) => {
  const folder = await mkdtemp(join(tmpdir(), 'waarborg-npm-'))
  await writeFile(join(folder, 'node'), SERVER)
  await chmod(join(folder, 'node'), 0o755)
  const { scripts } = JSON.parse(await readFile(new URL('../../../../package.json', import.meta.url), 'utf8'))
  // As npm does it: a shell is given the words, and npm passes the signal on to that shell alone.
  const shell = spawn('sh', ['-c', scripts[name]], {
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text
    if (told === 'works\n') shell.kill(signal)
  })
  await once(shell.stdout, 'end')
  expect(told).toBe('works\nstops\n')
  await rm(folder, { recursive: true })
})
