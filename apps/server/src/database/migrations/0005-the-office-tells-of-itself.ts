import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The office says how it presents itself to customers: addresses, hours, its own texts and its logo. */
export class TheOfficeTellsOfItself1763800000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(office)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const office = `
create table office_logo (
  id uuid primary key,
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/svg+xml')),
  content bytea not null check (octet_length(content) between 1 and 200000),
  recorded_at timestamptz(3) not null
);

alter table office
  -- How the journal and the events name the office.
  add column subject_id uuid not null default gen_random_uuid(),
  add column version integer not null default 1,
  add column visiting_address text,
  add column logo_id uuid references office_logo,
  add column opening_hours_nl text,
  add column opening_hours_en text,
  add column introduction_nl text,
  add column introduction_en text,
  add column confidentiality_nl text,
  add column confidentiality_en text,
  add column after_sending_nl text,
  add column after_sending_en text;
`
