import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Twenty thousand complaints of history are taken in in a second, and each is found by its words at once. */
export class HistoryIsFoundByItsWords1763800000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(words)
    await runner.query(category)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const words = `
-- History never changes, so its words are written once, by many complaints at a time: a row is a word with the
-- sequences of the complaints of one batch in which it stands. Its long lists gain nothing by being compressed.
create table history_word (
  word text collate "C" not null,
  sequences integer[] not null
);
alter table history_word alter column sequences set storage external;

-- As json it is what the source said in the source's own order, and is not taken apart again for each row.
alter table imported_complaint
  add column words integer not null default 0,
  alter column published type json using published::json;

insert into history_word (word, sequences)
select word, array_agg(c.sequence::integer order by c.sequence)
from imported_complaint i join complaint c on c.id = i.complaint_id join complaint_search s on s.complaint_id = c.id,
  unnest(tsvector_to_array(s.document)) as word
group by word;
create index history_word_by_word on history_word (word);
update imported_complaint i set words = length(s.document) from complaint_search s where s.complaint_id = i.complaint_id;
delete from complaint_search s using imported_complaint i where i.complaint_id = s.complaint_id;
`

const category = `
-- Looked up again for each row, the category cost a sixth of an import, which looks each of its own up once a batch.
-- What a foreign key promised is kept: no complaint of our own without its category, and none is removed under any.
alter table complaint drop constraint complaint_category_id_fkey;

create function category_must_be_there() returns trigger language plpgsql as $$
begin
  perform from category where id = new.category_id for key share;
  if not found then
    raise foreign_key_violation using message = 'A complaint refers to a category that is not there.';
  end if;
  return null;
end $$;
create trigger new_work_has_its_category after insert on complaint for each row
  when (new.state <> 'IMPORTED') execute function category_must_be_there();
create trigger complaint_keeps_a_category after update on complaint for each row
  when (new.category_id is distinct from old.category_id) execute function category_must_be_there();

create function category_must_be_unused() returns trigger language plpgsql as $$
begin
  if exists (select from complaint where category_id = old.id) then
    raise foreign_key_violation using message = 'A category that complaints refer to is not removed.';
  end if;
  return old;
end $$;
create trigger category_is_kept before delete on category for each row execute function category_must_be_unused();
`
