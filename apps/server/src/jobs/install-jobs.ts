import { Logger, runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { ConfigurationFault } from '../config.js'

const NOT_ALLOWED = '42501'
const quiet = new Logger(() => () => {})

/** Makes the tables of waiting jobs, or brings them to the newest version; as the owner. */
export async function installJobs(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, maxPoolSize: 1, logger: quiet }).catch(
    (fault: Error & { code?: string }) => {
      if (fault.code !== NOT_ALLOWED) throw fault
      throw new ConfigurationFault([
        'DATABASE_MIGRATION_URL: this user may not make a schema in the database; let it own the database',
      ])
    },
  )
}

/**
 * Lets the application's role add and run jobs. The tables have row-level security and no policy of their own,
 * so that a grant alone would show it none of the rows.
 */
export async function grantJobs(owner: pg.Client, role: string): Promise<void> {
  const { rows } = await owner.query<{ name: string; has: boolean }>(
    `select quote_ident(tablename) as name, exists (select from pg_policies p
       where p.schemaname = t.schemaname and p.tablename = t.tablename and p.policyname = 'office_works') as has
     from pg_tables t where schemaname = 'graphile_worker' and rowsecurity`,
  )
  await owner.query(`
    grant usage on schema graphile_worker to ${role};
    grant select on all tables in schema graphile_worker to ${role};
    ${rows.map(({ name }) => `grant insert, update, delete on graphile_worker.${name} to ${role};`).join('')}
    ${rows
      .filter(({ has }) => !has)
      .map(({ name }) => `create policy office_works on graphile_worker.${name} using (true);`)
      .join('')}
  `)
}
