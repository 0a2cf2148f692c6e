import { checks, type Step } from './checks.js'
import { runChecks } from './run-checks.js'
import { say } from './say.mjs'

/** The suites that read the code rather than run it. */
const readingSuites: Step = {
  title: 'Tree, rules and their tests, contract',
  program: 'vitest',
  args: [
    'run',
    '--config',
    'packages/tooling/vitest.config.ts',
    '--project',
    'rules',
    'packages/schema/src',
    'packages/tooling/src/house',
    'packages/tooling/src/dependency-rules',
    'packages/tooling/src/lint-rules',
  ],
}

export async function check(root: string): Promise<number> {
  const failed = await runChecks(root, [...checks(root), readingSuites])
  say(failed.length === 0 ? 'All is right' : `Not right: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
}
