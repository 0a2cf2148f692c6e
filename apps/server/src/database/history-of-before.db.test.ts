import { expect, it } from 'vitest'
import { openEmptyDatabase } from '../test-office/empty-database.fixture.js'
import { migrate } from './migrate.js'
import { migrateWithin, pendingMigrations } from './migrate-within.js'

const HISTORY_IS_FOUND = 'HistoryIsFoundByItsWords1763800000008'

it('history that was taken over before its words were kept by word is found as before', async () => {
  const database = await openEmptyDatabase()
  const { migrationUrl, databaseUrl } = database.config
  try {
    const steps = pendingMigrations([])
    await migrateWithin(migrationUrl, steps.slice(0, steps.indexOf(HISTORY_IS_FOUND)), async (client) => {
      await client.query(`
        insert into category (id, code, name_nl, name_en) values (gen_random_uuid(), 'OVG', 'Overig', 'Other');
        insert into complaint (id, sequence, number, state, channel, severity, locale, received_at, registered_at, category_id)
          select gen_random_uuid(), nextval('complaint_sequence'), 'K-' || n, 'IMPORTED', 'LETTER', 'NORMAL', 'NL', now(), now(),
            (select id from category) from generate_series(1, 2) n;
        insert into complaint_search select id, to_tsvector('simple', 'klok ' || number) from complaint;
        insert into imported_complaint select id, 'register', number, current_date, null, null, '{"b": "1"}' from complaint`)
    })
    await migrate(migrationUrl, databaseUrl)
    expect(await database.rows('select word, sequences from history_word order by word')).toEqual([
      { word: '-1', sequences: [1] },
      { word: '-2', sequences: [2] },
      { word: 'k', sequences: [1, 2] },
      { word: 'klok', sequences: [1, 2] },
    ])
    expect(await database.rows('select words, published from imported_complaint')).toEqual([
      { words: 3, published: { b: '1' } },
      { words: 3, published: { b: '1' } },
    ])
    expect(await database.rows('select 1 from complaint_search')).toEqual([])
  } finally {
    await database.close()
  }
})
