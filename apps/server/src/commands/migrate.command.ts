import { defineCommand } from 'citty'
import { withDatabase } from './with-database.js'

export const migrateDatabase = defineCommand({
  meta: { name: 'migrate', description: 'Brings the database to the newest version, and nothing else' },
  run: () =>
    withDatabase(async () => {
      console.log('The database is at the newest version.')
      return true
    }),
})
