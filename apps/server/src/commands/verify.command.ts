import { defineCommand } from 'citty'
import { type Verified, verifyOffice } from '../operations/index.js'
import { withDatabase } from './with-database.js'

export const verify = defineCommand({
  meta: {
    name: 'verify',
    description: 'Looks whether anything was lost or altered; 0 each when all is well',
  },
  args: { json: { type: 'boolean', description: 'Tell it as JSON, for a program', default: false } },
  run: ({ args }) =>
    withDatabase(async ({ reads }, { dataFolder }) => {
      const all: Verified[] = []
      for await (const verified of verifyOffice({ reads, dataFolder })) {
        if (!args.json) tell(verified)
        all.push(verified)
      }
      const holds = all.every(({ faults }) => faults === 0)
      if (args.json) console.log(JSON.stringify({ holds, invariants: all }, null, 2))
      else
        console.log(holds ? 'Everything holds.' : 'Not everything holds: make no backup over an older one.')
      return holds
    }),
})

/** The faults first, as a column of zeros when all is well; then what was looked at. */
export function tell({ name, looked, faults, examples }: Verified): void {
  const some = examples.length > 0 ? `: ${examples.join(', ')}${faults > examples.length ? ' …' : ''}` : ''
  console.log(`${String(faults).padStart(6)}  of ${String(looked).padStart(9)}  ${name}${some}`)
}
