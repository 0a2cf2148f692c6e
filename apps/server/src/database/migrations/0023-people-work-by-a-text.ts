import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The procedure, the instruction and the glossary in the office's own words. */
export class PeopleWorkByAText1763800000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(guidance)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const guidance = `
create table guidance (
  kind text not null check (kind in ('PROCEDURE', 'INSTRUCTION', 'GLOSSARY')),
  locale text not null check (locale in ('NL', 'EN')),
  version integer not null check (version > 0),
  text text not null check (text <> ''),
  published_at timestamptz(3) not null,
  published_by uuid not null references handler,
  primary key (kind, locale, version)
);
`
