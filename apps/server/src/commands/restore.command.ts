import { defineCommand } from 'citty'
import type { Config } from '../config.js'
import { openDatabase } from '../database/database.js'
import { keyMark, restore, verifyOffice } from '../operations/index.js'
import { findKey } from '../secret-key.js'
import { pathGiven } from './path-given.js'
import { runOperation } from './run-operation.js'
import { tell } from './verify.command.js'

const file = { type: 'positional', description: 'A file that `backup` wrote', required: true } as const

export const restoreOffice = defineCommand({
  meta: { name: 'restore', description: 'Brings an office back from a backup, onto an empty database' },
  args: { file },
  run: ({ args }) =>
    runOperation(async (config, signal) => {
      const key = await findKey(config)
      const told = await restore({
        path: pathGiven(args.file),
        ownerUrl: config.migrationUrl,
        applicationUrl: config.databaseUrl,
        dataFolder: config.dataFolder,
        key,
        report: (step) => console.log(step),
        onProgress: showProgress(),
        signal,
      })
      for (const { name, rows } of told.tables) console.log(`${String(rows).padStart(9)}  ${name}`)
      console.log(`${String(told.files.count).padStart(9)}  files`)
      const holds = await verifyRestored(config)
      console.log(`The office is back as it was at ${told.madeAt}. Everybody signs in anew.`)
      if (told.mode !== null && told.mode !== config.mode)
        console.log(`It is an office in ${told.mode} mode: start it with WAARBORG_MODE=${told.mode}.`)
      if (key === null || keyMark(key) !== told.keyMark)
        console.log(
          `The key here is not the one of that office, whose mark is ${told.keyMark}. Before it starts, give its key in`,
          `\nWAARBORG_KEY or as the file key in WAARBORG_DATA: with another, secret links that it sends do not open.`,
        )
      return holds
    }),
})

async function verifyRestored({ databaseUrl, dataFolder }: Config): Promise<boolean> {
  const database = await openDatabase({
    url: databaseUrl,
    entities: [],
    onFault: () => {},
    poolSize: 2,
    patienceInMs: 0,
  })
  try {
    let holds = true
    for await (const verified of verifyOffice({ reads: database.reads, dataFolder })) {
      tell(verified)
      holds &&= verified.faults === 0
    }
    return holds
  } finally {
    await database.close()
  }
}

/** Every tenth part once, for each of the two times that the archive is read. */
function showProgress(): (share: number) => void {
  let told = 0
  return (share) => {
    const tenth = Math.floor(share * 10)
    if (tenth < told) told = 0
    if (tenth <= told) return
    told = tenth
    console.log(`  ${tenth * 10} %`)
  }
}
