import { spawn } from 'node:child_process'
import { once } from 'node:events'
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
