import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inTurn } from './in-turn.mjs'
import { isMarkOfLivingProcess, markOfThisProcess } from './process-mark.mjs'
import { temporaryFolder } from './temporary-folder.fixture.js'

test('work in turn never overlaps and is done in order of arrival', async () => {
  const folder = join(temporaryFolder(), 'turns')
  const told: string[] = []
  const work = (name: string) => async () => {
    told.push(`${name} begins`)
    await wait(60)
    told.push(`${name} ends`)
  }
  await Promise.all(['first', 'second', 'third'].map((name) => inTurn(folder, work(name))))
  const order = ['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`])
  expect(told).toEqual(order)
})

test('whoever must wait is told so once, and whoever need not is not', async () => {
  const folder = join(temporaryFolder(), 'turns')
  const told: string[] = []
  await Promise.all([
    inTurn(
      folder,
      () => wait(200),
      () => told.push('first waits'),
    ),
    inTurn(
      folder,
      async () => told.push('second works'),
      () => told.push('second waits'),
    ),
  ])
  expect(told).toEqual(['second waits', 'second works'])
})

test('work that fails gives its turn away and passes its error on', async () => {
  const folder = join(temporaryFolder(), 'turns')
  await expect(inTurn(folder, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
  expect(await inTurn(folder, async () => 'done')).toBe('done')
  expect(readdirSync(folder)).toEqual([])
})

test('tickets of processes that were killed are thrown away, whether drawn or still being drawn', async () => {
  const folder = join(temporaryFolder(), 'turns')
  mkdirSync(folder)
  const dead = await markOfDeadProcess()
  writeFileSync(join(folder, `1.${dead}`), '')
  writeFileSync(join(folder, `choosing.${dead}`), '')
  expect(await inTurn(folder, async () => 'done')).toBe('done')
  expect(readdirSync(folder)).toEqual([])
})

test('a mark does not pass to a later process with the same number', () => {
  const [pid, , random] = markOfThisProcess().split('.')
  expect(isMarkOfLivingProcess(markOfThisProcess())).toBe(true)
  expect(isMarkOfLivingProcess(`${pid}.earlier.${random}`)).toBe(false)
  expect(isMarkOfLivingProcess('.DS_Store')).toBe(false)
})

test('no two of six processes work at once', async () => {
  const folder = temporaryFolder()
  const count = join(folder, 'count')
  writeFileSync(count, '0')
  const script = `
    import { readFileSync, writeFileSync } from 'node:fs'
    import { setTimeout as wait } from 'node:timers/promises'
    import { inTurn } from ${JSON.stringify(new URL('./in-turn.mjs', import.meta.url).href)}
    for (let round = 0; round < 5; round += 1) await inTurn(${JSON.stringify(join(folder, 'turns'))}, async () => {
      const before = Number(readFileSync(${JSON.stringify(count)}, 'utf8'))
      await wait(5)
      writeFileSync(${JSON.stringify(count)}, String(before + 1))
    })`
  const processes = Array.from({ length: 6 }, () => runScript(script))
  await Promise.all(processes.map((child) => once(child, 'exit')))
  expect(readFileSync(count, 'utf8')).toBe('30')
})

async function markOfDeadProcess(): Promise<string> {
  const mark = new URL('./process-mark.mjs', import.meta.url).href
  const child = runScript(
    `import { markOfThisProcess } from ${JSON.stringify(mark)}; console.log(markOfThisProcess())`,
  )
  const [text] = await once(child.stdout.setEncoding('utf8'), 'data')
  await once(child, 'exit')
  return text.trim()
}

function runScript(script: string) {
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
