import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A label is put on many complaints at once, or taken off them. */
export class LabelsInBulk1763800000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table bulk
  add column label_id uuid references label,
  drop constraint bulk_act_check,
  add constraint bulk_act_check check (act in ('ASSIGN', 'REMIND', 'PUT_LABEL_ON', 'TAKE_LABEL_OFF')),
  add constraint bulk_label_check check ((act in ('PUT_LABEL_ON', 'TAKE_LABEL_OFF')) = (label_id is not null));
`)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}
