import pg from 'pg'
import { DataSource } from 'typeorm'
import { grantJobs, installJobs } from '../jobs/install-jobs.js'
import { migrations } from './migrations/index.js'

/** Any fixed number: two servers that migrate at once wait for each other on it. */
export const MIGRATION_LOCK = 727_001

/** Tables that the application may only add to; journal, events and ledger are never rewritten. */
const APPEND_ONLY = ['journal_entry', 'event', 'policy_ledger_entry']

/** Migrates as the owner, under a lock, and grants the application's role what it needs and no more. */
export async function migrate(ownerUrl: string, applicationUrl: string): Promise<void> {
  const guard = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 })
  guard.on('error', () => {})
  await guard.connect()
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const owner = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations,
      migrationsTransactionMode: 'each',
    })
    await owner.initialize()
    try {
      await owner.runMigrations()
    } finally {
      await owner.destroy()
    }
    await installJobs(ownerUrl)
    await grant(guard, new URL(ownerUrl).username, new URL(applicationUrl).username)
  } finally {
    await guard.end()
  }
}

async function grant(owner: pg.Client, ownerRole: string, applicationRole: string): Promise<void> {
  if (ownerRole === applicationRole) return
  const role = pg.escapeIdentifier(decodeURIComponent(applicationRole))
  await owner.query(`
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage on all sequences in schema public to ${role};
    revoke insert, update, delete on migrations from ${role};
    revoke update, delete on ${APPEND_ONLY.join(', ')} from ${role};
    grant update (number) on event to ${role};
    revoke update, delete on trader_link from ${role};
    grant update (state, until_on, stands_at, stands_on, confirmed_by_id, ended_by_id, ended_at, end_reason, version)
      on trader_link to ${role};
    revoke update, delete on force_majeure_window, force_majeure_category from ${role};
    grant update (state, stands_at, confirmed_by_id, ended_by_id, ended_at, end_reason, version)
      on force_majeure_window to ${role};
  `)
  await grantJobs(owner, role)
}
