import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checks } from './checks.js'
import { runChecks } from './run-checks.js'
import { runStep } from './run-step.mjs'
import { say } from './say.mjs'
import { addUp, readTally, type Tally } from './tally.js'

/** Tests that do a share of their work do all of it. */
const LONG = '--long'

/** The checks, each counted as one, and all suites, or what `rest` tells vitest to run. The last line is the total. */
export async function runTests(root: string, rest: readonly string[]): Promise<number> {
  const steps = checks(root)
  const failed = await runChecks(root, steps)
  say('All suites')
  const suites = await runSuites(root, rest)
  for (const title of failed) say(`Not right: ${title}`)
  const total = addUp([{ passed: steps.length - failed.length, failed: failed.length }, suites])
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}

async function runSuites(root: string, rest: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'waarborg-test-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const asked = rest.filter((word) => word !== LONG)
  const args = ['run', '--config', 'packages/tooling/vitest.config.ts', ...reporters, ...asked]
  try {
    const code = await runStep(root, 'vitest', args, rest.includes(LONG) ? { WAARBORG_LONG: '1' } : {})
    return readTally(readReport(report), code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
