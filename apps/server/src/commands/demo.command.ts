import { createInterface } from 'node:readline/promises'
import { defineCommand } from 'citty'
import { Temporal } from 'temporal-polyfill'
import { resetDemonstration } from '../open-office.js'
import { OperationFault } from '../operations/index.js'
import { makeDerive, readKey } from '../secret-key.js'
import { sellerLinkFor } from '../seller-contacts/index.js'
import { runOperation } from './run-operation.js'
import { withDatabase } from './with-database.js'

const reset = defineCommand({
  meta: { name: 'reset', description: 'Empties the demonstration and fills it again, around today' },
  args: {
    yes: { type: 'boolean', description: 'Do not ask whether it is meant' },
    seed: { type: 'string', description: 'Any word: the same word gives the same office again' },
  },
  run: ({ args }) =>
    runOperation(async (config) => {
      if (!args.yes && !(await isMeant())) {
        console.log('Nothing was changed.')
        return true
      }
      const servers = await resetDemonstration(
        config,
        (step) => console.log(step),
        args.seed === undefined ? {} : { seed: args.seed },
      )
      console.log('Everybody signs in anew.')
      if (servers > 0)
        console.log(
          'A server is running on it: start it again, so that its screens follow the new office at once.',
        )
      return true
    }),
})

const sellerLink = defineCommand({
  meta: { name: 'seller-link', description: 'Prints a link by which a contact of a seller signs in, once' },
  args: {
    email: { type: 'positional', required: false, description: 'Whose it is: the first when left out' },
  },
  run: ({ args }) =>
    runOperation(async () => {
      await withDatabase(async (database, config) => {
        if (config.mode !== 'demonstration')
          throw new OperationFault('Only in a demonstration; in production the link is mailed.')
        const derive = makeDerive(await readKey(config))
        const publicUrl = () => config.publicUrl ?? `http://localhost:${config.port}`
        const office = { ...database, derive, publicUrl }
        const address = await sellerLinkFor(office, args.email ?? null, Temporal.Now.instant())
        if (address === null) throw new OperationFault('No contact of a seller has this address.')
        console.log(address)
        return true
      })
      return true
    }),
})

export const demo = defineCommand({
  meta: { name: 'demo', description: 'The demonstration office' },
  subCommands: { reset, 'seller-link': sellerLink },
})

async function isMeant(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new OperationFault('This empties the whole demonstration. Say that it is meant with --yes.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const answer = await terminal.question('This empties the whole demonstration. Go on? (y/N) ')
    return /^(y|yes|j|ja)$/i.test(answer.trim())
  } finally {
    terminal.close()
  }
}
