import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BenchOffice } from './bench-office.js'
import { compare, contestOf } from './compare.js'
import type { BenchOptions } from './options.js'
import { serve } from './serve.js'
import { signIn } from './sign-in.js'
import type { SizedOffice } from './sized-office.js'
import { atLeast, type Line } from './table.js'

const LIST = 'list of 50'

/** The coordinator reads all; a handler is judged by every line of the table. */
const READERS = { coordinator: 'marieke', handler: 'sander' } as const

/** The list with the rules on who reads what against the same list, from the same database, without them. */
export async function compareRules(
  office: BenchOffice,
  { size, questions, product, environment }: SizedOffice,
  { rounds, seconds }: BenchOptions,
): Promise<Line[]> {
  const question = questions.find(({ name }) => name === LIST)
  if (question === undefined) return []
  const dist = (...path: string[]) => pathToFileURL(join(office.root, 'apps', 'server', 'dist', ...path)).href
  const program = join(office.root, 'packages', 'tooling', 'dist', 'bench', 'without-rules-main.js')
  const words = [dist('schema.js'), dist('complaints', 'complaint-list.query.js'), dist('main.js')]
  const without = await serve(office.node, program, environment, words)
  try {
    const lines: Line[] = []
    for (const [reader, person] of Object.entries(READERS)) {
      const { name, product: call } = contestOf(question, await signIn(product.url, person))
      const at = { product: product.url, floor: without.url }
      const [compared] = await compare(
        [{ contest: { name, product: call, floor: call }, at }],
        rounds,
        seconds,
      )
      if (compared === undefined) continue
      const what = `${name} at ${size.toLocaleString('en')} for a ${reader}, of itself without rules`
      lines.push(atLeast(what, compared.ratio, 0.85, ` (${Math.round(compared.productPerSecond.median)}/s)`))
    }
    return lines
  } finally {
    await without.stop()
  }
}
