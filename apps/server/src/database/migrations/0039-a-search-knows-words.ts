import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was written about a complaint is found too, and a word also by its other forms and when it is mistyped. */
export class ASearchKnowsWords1763800000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(documents)
    await runner.query(words)
    await runner.query(questions)
    await runner.query(learning)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const documents = `
update complaint_search s
set document = s.document || to_tsvector('simple', regexp_replace(lower(normalize(w.text, NFC) collate dutch),
  '[^[:alnum:]]+' collate dutch, ' ', 'g'))
from (
  select complaint_id, string_agg(text, ' ') as text from (
    select complaint_id, concat_ws(' ', description, explanation, answer) from complaint_part
    union all select complaint_id, concat_ws(' ', what, settled_note) from agreement
    union all select complaint_id, report from contact_report
    union all select complaint_id, text from holding_reply
    union all select complaint_id, reason from delay_notice
    union all select complaint_id, each ->> 'description' from offer, jsonb_array_elements(options) each
  ) written (complaint_id, text) group by complaint_id
) w where w.complaint_id = s.complaint_id;
`

const words = `
-- The stem of a word, and null for one that says nothing. Dutch writes a stem's end in two ways (brief, brieven; huis,
-- huizen; jas, jassen), and English a y as an i (delivery, deliveries).
create function dutch_stem(word text) returns text immutable strict parallel safe language plpgsql as $$
declare
  stem text := (ts_lexize('pg_catalog.dutch_stem', word))[1];
begin
  if stem is null or length(stem) < 3 then return null; end if;
  stem := left(stem, -1) || translate(right(stem, 1), 'vz', 'fs');
  return regexp_replace(stem, '([bcdfghjklmnpqrstvwxz])\\1$', '\\1');
end $$;
create function english_stem(word text) returns text immutable strict parallel safe language plpgsql as $$
declare
  stem text := (ts_lexize('pg_catalog.english_stem', word))[1];
begin
  if stem is null or length(stem) < 3 then return null; end if;
  if length(stem) < 7 or right(stem, 1) <> 'i' then return stem; end if;
  return coalesce((ts_lexize('pg_catalog.english_stem', left(stem, -1)))[1], stem);
end $$;

-- The words that texts have, without numbers; whose they are is not told here, and who asks may see hardly any of them.
create table search_word (
  word text collate "C" primary key check (length(word) between 3 and 40),
  dutch text collate "C",
  english text collate "C"
);
create index on search_word (dutch);
create index on search_word (english);
create index on search_word (reverse(word) collate "C");

-- In one order, so that nobody waits for somebody who waits for him.
create function add_search_words(found text[]) returns void language sql as $$
  insert into search_word (word, dutch, english)
  select each, dutch_stem(each), english_stem(each) from (
    select distinct each collate "C" as each from unnest(found) each
    where length(each) between 3 and 40 and each !~ '[0-9]'
  ) new where not exists (select from search_word s where s.word = new.each)
  order by each on conflict do nothing
$$;
`

// Written so that each connection plans them once, and not with every search.
const questions = `
-- The other forms of a word: with the same stem, or the stem itself.
create function search_forms(typed text) returns text[] stable language plpgsql as $$
declare
  nl text;
  en text;
begin
  if length(typed) < 3 or typed ~ '[0-9]' then return '{}'; end if;
  nl := dutch_stem(typed);
  en := english_stem(typed);
  return array(
    select word from (
      select word from search_word where dutch = nl
      union select word from search_word where english = en
      union select word from search_word where word in (nl, en)
    ) forms where not starts_with(word, typed));
end $$;

-- Every word is a beginning, or another form of a word.
create function search_query(typed text[]) returns tsquery stable language plpgsql as $$
declare
  each text;
  forms text[];
  query text;
begin
  foreach each in array typed loop
    forms := search_forms(each);
    query := concat_ws(' & ', query, '(' || array_to_string((each || ':*') || forms, ' | ') || ')');
  end loop;
  return to_tsquery('simple', query);
end $$;
`

const learning = `
-- A form that comes in leaves its words for later: those of complaints up to this one are known.
create table search_words_learned (
  only_one boolean primary key default true check (only_one),
  until_sequence bigint not null
);
insert into search_words_learned (until_sequence) values (0);

create function learn_search_words(until bigint) returns void language plpgsql as $$
declare
  since bigint := (select until_sequence from search_words_learned for update);
begin
  if until <= since then return; end if;
  perform add_search_words(array(
    select distinct each from complaint c join complaint_search s on s.complaint_id = c.id,
      unnest(tsvector_to_array(s.document)) each where c.sequence > since and c.sequence <= until));
  if exists (select from complaint where state = 'IMPORTED' and sequence > since and sequence <= until) then
    perform add_search_words(array(select distinct word from history_word));
  end if;
  update search_words_learned set until_sequence = until;
end $$;

select learn_search_words((select coalesce(max(sequence), 0) from complaint));
`
