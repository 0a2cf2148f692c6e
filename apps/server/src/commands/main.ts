import { defineCommand, runMain } from 'citty'
import { calendar } from './calendar.command.js'
import { migrateDatabase } from './migrate.command.js'
import { verify } from './verify.command.js'

/** The office's commands: `npm run waarborg -- <command>`. */
const waarborg = defineCommand({
  meta: { name: 'npm run waarborg --', description: 'The commands of the office' },
  subCommands: { calendar, migrate: migrateDatabase, verify },
})

await runMain(waarborg)
