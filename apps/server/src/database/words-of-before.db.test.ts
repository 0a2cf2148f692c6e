import { expect, it } from 'vitest'
import { openEmptyDatabase } from '../test-office/empty-database.fixture.js'
import { migrate } from './migrate.js'
import { migrateWithin, pendingMigrations } from './migrate-within.js'

const A_SEARCH_KNOWS = 'ASearchKnowsWords1763800000039'

it('KM-14 what was written about a complaint before it was looked through is found as well, and its words are known', async () => {
  const database = await openEmptyDatabase()
  const { migrationUrl, databaseUrl } = database.config
  try {
    const steps = pendingMigrations([])
    await migrateWithin(migrationUrl, steps.slice(0, steps.indexOf(A_SEARCH_KNOWS)), async (client) => {
      await client.query(`
        insert into category (id, code, name_nl, name_en) values (gen_random_uuid(), 'OVG', 'Overig', 'Other');
        insert into complaint (id, sequence, number, state, channel, severity, locale, received_at, registered_at, category_id)
          select gen_random_uuid(), nextval('complaint_sequence'), 'K-' || n, 'IMPORTED', 'LETTER', 'NORMAL', 'NL', now(), now(),
            (select id from category) from generate_series(1, 2) n;
        insert into complaint_search select id, to_tsvector('simple', 'klok') from complaint;
        insert into complaint_part (id, complaint_id, position, round, description, answer)
          select gen_random_uuid(), id, 1, 1, 'De ÉCLAIRS (2 stuks), verkocht per-doos', 'Zie foto’s.' from complaint where number = 'K-1';
        insert into offer (id, complaint_id, round, options, answer_by, offered_at)
          select gen_random_uuid(), id, 1, '[{"key":"A","description":"Twee taarten"},{"key":"B","description":"Geld"}]',
            current_date, now() from complaint where number = 'K-1';
        insert into history_word values ('uurwerk', '{2}')`)
    })
    await migrate(migrationUrl, databaseUrl)
    const documents = await database.rows(
      `select array_to_string(tsvector_to_array(document), ' ') as words from complaint_search
       join complaint on id = complaint_id order by number`,
    )
    expect(documents.map(({ words }) => words.split(' ').toSorted())).toEqual([
      '2 de doos foto geld klok per s stuks taarten twee verkocht zie éclairs'.split(' ').toSorted(),
      ['klok'],
    ])
    const known = await database.rows(
      `select word from search_word where word in ('taarten', 'uurwerk', '2')`,
    )
    expect(known.map(({ word }) => word).toSorted()).toEqual(['taarten', 'uurwerk'])
  } finally {
    await database.close()
  }
})
