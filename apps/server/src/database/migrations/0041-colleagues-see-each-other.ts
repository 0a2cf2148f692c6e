import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who has which complaint open now. */
export class ColleaguesSeeEachOther1763800000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // After a crash nobody is there, and the screens tell again within seconds.
    await runner.query(`
create unlogged table complaint_presence (
  complaint_id uuid not null references complaint on delete cascade,
  handler_id uuid not null references handler,
  since timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  is_writing boolean not null,
  primary key (complaint_id, handler_id)
);
`)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}
