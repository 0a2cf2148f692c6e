import { newId } from '../graph/new-id.js'
import { shippedCategories } from './shipped/index.js'

/** A transaction or a connection. */
interface Writes {
  query(text: string, values?: unknown[]): Promise<unknown>
}

const version = `
  insert into policy (version, in_force_from, start_total, return_in_days, closure_mode, held_at_most_in_months,
    closure_notice_in_days, change_notice_in_days, warn_at)
  values (1, '2000-01-01', 100, 365, 'IMMEDIATE', 6, 30, 15, '{50,25}') on conflict do nothing`

const shipped = `jsonb_to_recordset($1) as s (id uuid, code text, "nameNl" text, "nameEn" text, lightest integer,
  heaviest integer, reach text, "notAllowedNl" text[], "allowedNl" text[], "notAllowedEn" text[], "allowedEn" text[])`

const categories = `
  insert into policy_category (id, code, name_nl, name_en)
  select s.id, s.code, s."nameNl", s."nameEn" from ${shipped} where not exists (select from policy_category)`

const rules = `
  insert into policy_rule (policy_version, category_id, lightest, heaviest, reach)
  select 1, c.id, s.lightest, s.heaviest, s.reach from ${shipped} join policy_category c on c.code = s.code
  where not exists (select from policy_rule)`

const texts = `
  update policy_rule r set not_allowed_nl = s."notAllowedNl", allowed_nl = s."allowedNl",
    not_allowed_en = s."notAllowedEn", allowed_en = s."allowedEn"
  from ${shipped} join policy_category c on c.code = s.code
  where r.policy_version = 1 and r.category_id = c.id and r.not_allowed_nl = '{}'`

/**
 * The policy that ships, with its categories and what is told of them. An office that had it before it was told gets
 * the texts; of what an office has, nothing is changed. @source D-5, D-14, BP-8
 */
export async function beginPolicy(writes: Writes): Promise<void> {
  const rows = shippedCategories.map(({ texts: { NL, EN }, ...category }) => ({
    id: newId<'policy-category'>(),
    ...category,
    notAllowedNl: NL.notAllowed,
    allowedNl: NL.allowed,
    notAllowedEn: EN.notAllowed,
    allowedEn: EN.allowed,
  }))
  await writes.query(version)
  for (const statement of [categories, rules, texts]) await writes.query(statement, [JSON.stringify(rows)])
}
