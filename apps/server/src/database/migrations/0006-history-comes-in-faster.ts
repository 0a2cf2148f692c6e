import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A million complaints of history are taken in in a minute, and found by their number elsewhere. */
export class HistoryComesInFaster1763800000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const tables = `
-- Both are written by one statement with their complaint, and no complaint is removed without them; looking each up
-- again cost a tenth of an import. The command verify looks for rows that are left alone.
alter table complaint_search drop constraint complaint_search_complaint_id_fkey;
alter table imported_complaint drop constraint imported_complaint_complaint_id_fkey;

-- A number elsewhere is one of a kind: as a word of the search it cost a third of an import.
alter table imported_complaint drop constraint imported_complaint_source_external_id_key;
create unique index imported_complaint_by_external_id on imported_complaint (external_id, source);
alter table complaint_origin drop constraint complaint_origin_pkey, add primary key (external_id, source);
`
