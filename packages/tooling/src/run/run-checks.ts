import type { Step } from './checks.js'
import { runStep } from './run-step.mjs'
import { say } from './say.mjs'

const FIRST_CODE_OF_A_SIGNAL = 128

/** Runs the steps one after another, also behind one that fails, but not behind a signal; gives the titles of those that failed. */
export async function runChecks(root: string, steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = []
  for (const { title, program, args } of steps) {
    say(title)
    const code = await runStep(root, program, args)
    if (code > FIRST_CODE_OF_A_SIGNAL) process.exit(code)
    if (code !== 0) failed.push(title)
  }
  return failed
}
