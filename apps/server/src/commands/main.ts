// type-graphql looks for this at its first decorator; the features that a command uses bring theirs along.
import 'reflect-metadata'
import { defineCommand, runMain } from 'citty'

/** The office's commands: `npm run waarborg -- <command>`. */
const waarborg = defineCommand({
  meta: { name: 'npm run waarborg --', description: 'The commands of the office' },
  // Each brings its own part of the server along.
  subCommands: {
    backup: async () => (await import('./backup.command.js')).backUp,
    calendar: async () => (await import('./calendar.command.js')).calendar,
    'certify-balance': async () => (await import('./certify-balance.command.js')).certifyBalance,
    'check-certificate': async () => (await import('./check-certificate.command.js')).checkBalance,
    demo: async () => (await import('./demo.command.js')).demo,
    import: async () => (await import('./import.command.js')).importRows,
    migrate: async () => (await import('./migrate.command.js')).migrateDatabase,
    restore: async () => (await import('./restore.command.js')).restoreOffice,
    verify: async () => (await import('./verify.command.js')).verify,
  },
})

await runMain(waarborg)
