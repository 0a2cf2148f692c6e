// type-graphql looks for this at its first decorator; the features that a command uses bring theirs along.
import 'reflect-metadata'
import { defineCommand, runMain } from 'citty'
import { backUp } from './backup.command.js'
import { calendar } from './calendar.command.js'
import { certifyBalance } from './certify-balance.command.js'
import { checkBalance } from './check-certificate.command.js'
import { demo } from './demo.command.js'
import { importRows } from './import.command.js'
import { migrateDatabase } from './migrate.command.js'
import { restoreOffice } from './restore.command.js'
import { verify } from './verify.command.js'

/** The office's commands: `npm run waarborg -- <command>`. */
const waarborg = defineCommand({
  meta: { name: 'npm run waarborg --', description: 'The commands of the office' },
  subCommands: {
    backup: backUp,
    calendar,
    'certify-balance': certifyBalance,
    'check-certificate': checkBalance,
    demo,
    import: importRows,
    migrate: migrateDatabase,
    restore: restoreOffice,
    verify,
  },
})

await runMain(waarborg)
