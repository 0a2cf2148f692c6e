import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A complaint that refers to nobody costs no look at whom it refers to, and its number is found by its sequence. */
export class AnEmptyReferenceIsNotLookedUp1763800000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [references, numbers]) await runner.query(statements)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const TO_HANDLERS = [
  'receiver_id',
  'handler_id',
  'concerns_id',
  'on_behalf_of_id',
  'inadmissible_declared_by',
  'inadmissible_confirmed_by',
]
const ALL = [...TO_HANDLERS, 'seller_id', 'merged_into_id']

const of = (row: 'new' | 'old', columns: readonly string[]) =>
  columns.map((column) => `${row}.${column}`).join(', ')

// A foreign key puts a check in a queue for each row, also of nothing: the eight of a complaint were a fifth of what a
// row of history costs, which has none of them. What they promised is kept, also against each other at the same time:
// who refers locks what is referred to, and who removes has it locked before it is looked whether something refers to it.
const references = `
alter table complaint ${ALL.map((column) => `drop constraint complaint_${column}_fkey`).join(', ')};

create function what_a_complaint_refers_to_is_there() returns trigger language plpgsql as $$
declare
  found_handlers bigint;
begin
  perform from handler where id in (${of('new', TO_HANDLERS)}) for key share;
  get diagnostics found_handlers = row_count;
  if found_handlers <> (select count(distinct id) from unnest(array[${of('new', TO_HANDLERS)}]) id) then
    raise foreign_key_violation using message = 'A complaint refers to a handler that is not there.';
  end if;
  if new.seller_id is not null then
    perform from seller where id = new.seller_id for key share;
    if not found then
      raise foreign_key_violation using message = 'A complaint refers to a seller that is not there.';
    end if;
  end if;
  if new.merged_into_id is not null then
    perform from complaint where id = new.merged_into_id for key share;
    if not found then
      raise foreign_key_violation using message = 'A complaint is merged into one that is not there.';
    end if;
  end if;
  return null;
end $$;
create trigger new_complaint_refers_to_what_is_there after insert on complaint for each row
  when (num_nonnulls(${of('new', ALL)}) > 0) execute function what_a_complaint_refers_to_is_there();
create trigger complaint_refers_to_what_is_there after update on complaint for each row
  when (num_nonnulls(${of('new', ALL)}) > 0 and (${of('new', ALL)}) is distinct from (${of('old', ALL)}))
  execute function what_a_complaint_refers_to_is_there();

create function what_complaints_refer_to_is_kept() returns trigger language plpgsql as $$
declare
  referred boolean;
begin
  if tg_op = 'UPDATE' and new.id = old.id then return new; end if;
  case tg_table_name
    when 'handler' then
      referred := ${TO_HANDLERS.map((column) => `exists (select from complaint where ${column} = old.id)`).join(' or ')};
    when 'seller' then referred := exists (select from complaint where seller_id = old.id);
    else referred := exists (select from complaint where merged_into_id = old.id);
  end case;
  if referred then
    raise foreign_key_violation using message = format('A %s that complaints refer to is not removed.', tg_table_name);
  end if;
  return coalesce(new, old);
end $$;
${['handler', 'seller', 'complaint']
  .map(
    (table) => `create trigger ${table}_is_kept_for_complaints before delete or update of id on ${table}
  for each row execute function what_complaints_refer_to_is_kept();`,
  )
  .join('\n')}
`

// A number is its year, its sequence and a digit that follows from them: while sequences differ, so do numbers.
const numbers = `
alter table complaint drop constraint complaint_number_key;
`
