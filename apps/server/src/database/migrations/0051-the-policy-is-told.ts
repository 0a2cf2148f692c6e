import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What each rule of the policy says to sellers, and who decided on a version when. */
export class ThePolicyIsTold1763800000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(told)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

// What shipped before has no lines yet; the office gets them when it next opens.
const told = `
alter table policy_rule
  add column not_allowed_nl text[] not null default '{}',
  add column allowed_nl text[] not null default '{}',
  add column not_allowed_en text[] not null default '{}',
  add column allowed_en text[] not null default '{}';
-- Both null of the version that ships.
alter table policy
  add column decided_by_id uuid references handler,
  add column decided_at timestamptz(3),
  add check (num_nulls(decided_by_id, decided_at) in (0, 2));
`
