import type { ImportKind } from '@waarborg/domain/imports'
import { defineCommand } from 'citty'
import { importFile } from './import-file.js'

const args = {
  file: { type: 'positional', description: 'The CSV file', required: true },
  mapping: {
    type: 'string',
    description: 'A JSON file that says which column is which field; see the README',
    valueHint: 'file.json',
  },
  'dry-run': {
    type: 'boolean',
    description: 'Shows the first rows as they would be taken and all faults, and takes nothing',
  },
  source: {
    type: 'string',
    description: 'The register or system the rows come from; of one source each number is taken once',
  },
} as const

const kindOf = (name: string, description: string, kinds: readonly ImportKind[]) =>
  defineCommand({
    meta: { name, description },
    args,
    run: ({ args: given }) =>
      importFile({
        kinds,
        file: given.file,
        mapping: given.mapping ?? null,
        source: given.source ?? null,
        dryRun: given['dry-run'] === true,
      }),
  })

export const importRows = defineCommand({
  meta: { name: 'import', description: 'Takes the rows of a file in, each once; running it again goes on' },
  subCommands: {
    complaints: kindOf(
      'complaints',
      'Complaints that were settled elsewhere or, with a mapping of kind "open", open ones of the office itself',
      ['HISTORY', 'OPEN'],
    ),
    sellers: kindOf('sellers', 'Sellers and the traders behind them', ['SELLERS']),
    orders: kindOf('orders', 'Orders of customers', ['ORDERS']),
    violations: kindOf(
      'violations',
      'Violations that were booked and told elsewhere, with their days and points',
      ['VIOLATIONS'],
    ),
  },
})
