import type { Command } from './arguments.mjs'
import { check } from './check.js'
import { dev } from './dev.js'
import { runOfficeCommand } from './office-command.js'
import { runTests } from './run-tests.js'
import { writeSchema } from './schema.js'
import { start } from './start.js'

/** Each is given the root of the house and the words behind the command, and gives the exit code. */
export const commands: Record<Command, (root: string, rest: readonly string[]) => Promise<number>> = {
  start,
  dev,
  test: runTests,
  check,
  schema: writeSchema,
  waarborg: runOfficeCommand,
  // Only this one needs the programs that measure.
  bench: async (root, rest) => (await import('../bench/bench.js')).bench(root, rest),
}
