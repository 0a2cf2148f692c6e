import { join } from 'node:path'
import { runStep } from './run-step.mjs'
import { say } from './say.mjs'

/** Writes the schema as the server has it, and the types of both apps' operations from that. */
export async function writeSchema(root: string): Promise<number> {
  say('Writing packages/schema/schema.graphql')
  const print = join(root, 'apps', 'server', 'dist', 'graph', 'print-schema.js')
  const printed = await runStep(root, process.execPath, [print])
  if (printed !== 0) return printed
  say('Writing the types of the operations')
  return runStep(root, 'pnpm', ['--filter', '@waarborg/schema', 'generate'])
}
