import { DEFAULT_BAND } from '@waarborg/domain/complaints'
import { categoryJson } from '../categories/index.js'
import type { RequestContext } from '../graph/context.js'
import { handlerJson } from '../handlers/index.js'
import type { PolicyType } from './policy.type.js'

const SHOWN = 100

const band = (from: string, to: string) =>
  `case when ${from} is null then null else json_build_object('fromCents', ${from}, 'toCents', ${to}) end`

/** The policy as it now is, with who changed what: one statement. */
export async function readPolicy({ office }: Pick<RequestContext, 'office'>): Promise<PolicyType> {
  const found = await office.reads.row<{ row: Omit<PolicyType, 'standardBand'> }>({
    name: 'policy',
    text: `select json_build_object('version', ${POLICY_VERSION}, 'hoursToConfirm', o.hours_to_confirm,
        'bands', (select coalesce(json_agg(json_build_object('category', ${categoryJson('k')},
            'band', ${band('b.from_cents', 'b.to_cents')}) order by k.code), '[]')
          from compensation_band b join category k on k.id = b.category_id),
        'changes', (select coalesce(json_agg(x.row order by x.version desc), '[]') from (
          select p.version, json_build_object('version', p.version, 'setting', p.setting,
            'category', case when k.id is not null then ${categoryJson('k')} end,
            'hoursBefore', p.hours_before, 'hoursAfter', p.hours_after,
            'bandBefore', ${band('p.from_cents_before', 'p.to_cents_before')},
            'bandAfter', ${band('p.from_cents_after', 'p.to_cents_after')},
            'changedBy', ${handlerJson('h')}, 'changedAt', p.changed_at) as row
          from policy_change p join handler h on h.id = p.changed_by left join category k on k.id = p.category_id
          order by p.version desc limit ${SHOWN}) x)) as row
      from office o`,
    values: [],
  })
  if (found == null) throw new Error('The office has not been set up.')
  return { ...found.row, standardBand: DEFAULT_BAND }
}

/** The policy that the office began with is the first. */
export const POLICY_VERSION = '(select coalesce(max(version), 1) from policy_change)'
