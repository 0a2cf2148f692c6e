import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How often signing in failed, until the journal tells it. */
export class SignInsAreTold1763800000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const tables = `
create table failed_sign_in (
  id bigint primary key generated always as identity,
  -- No reference, so that it costs the same when there is no such person.
  handler_id uuid,
  way text not null check (way in ('PASSWORD', 'TOTP', 'RECOVERY_CODE', 'PASSKEY', 'OPENID')),
  at timestamptz(3) not null
);
create index on failed_sign_in (handler_id);
`
