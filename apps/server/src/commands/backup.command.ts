import { defineCommand } from 'citty'
import { Temporal } from 'temporal-polyfill'
import { backup } from '../operations/index.js'
import { readKey } from '../secret-key.js'
import { pathGiven } from './path-given.js'
import { runOperation } from './run-operation.js'

const file = {
  type: 'positional',
  description: 'Where to: a new file, waarborg.tar.gz',
  required: true,
} as const

export const backUp = defineCommand({
  meta: { name: 'backup', description: 'Writes the whole office to one file, as it is now, while it works' },
  args: { file },
  run: ({ args }) =>
    runOperation(async (config, signal) => {
      const path = pathGiven(args.file)
      const made = await backup({
        path,
        ownerUrl: config.migrationUrl,
        dataFolder: config.dataFolder,
        key: await readKey(config),
        at: Temporal.Now.instant(),
        report: (step) => console.log(`  ${step}`),
        signal,
      })
      console.log(`${path} holds the office as it was at ${made.madeAt}.`)
      console.log(
        'The key from which secret links are derived is not in it (WAARBORG_KEY, or the file key in WAARBORG_DATA):',
        `\nkeep it apart from the backup, and as safe. This one is known by the mark ${made.keyMark}.`,
      )
      for (const id of made.damagedFiles)
        console.error(`Missing or altered before it could be copied: file ${id}`)
      return made.damagedFiles.length === 0
    }),
})
