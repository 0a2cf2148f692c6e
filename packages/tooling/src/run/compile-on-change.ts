import { watch } from 'node:fs'
import { join } from 'node:path'
import { runStep } from './run-step.mjs'
import { say } from './say.mjs'

/** What the server is compiled from. */
const SOURCES = ['apps/server/src', 'packages/domain/src']

/** Longer than an editor takes to save several files. */
const QUIET_MS = 100

/**
 * Compiles the server whenever its sources change, and then calls `whenCompiled`; code with a fault is shown and
 * changes nothing. (The native compiler's own watch does not notice changes on every system.)
 * @returns ends the watch
 */
export function compileOnChange(root: string, whenCompiled: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  let compiling = Promise.resolve()
  const compile = async () => {
    say('Compiling the server')
    if ((await runStep(root, 'tsc', ['-b', 'apps/server'])) === 0) whenCompiled()
  }
  const watchers = SOURCES.map((folder) =>
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        compiling = compiling.then(compile)
      }, QUIET_MS)
    }),
  )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
