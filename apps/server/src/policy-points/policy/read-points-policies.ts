import type { Ask } from '../../database/reads.js'
import type { PointsPolicyType, PointsRuleType } from './points-policy.type.js'

/** The last hundred; an office that changes its policy every month fills that in eight years. */
const SHOWN = 100

const text = (locale: 'nl' | 'en') =>
  `json_build_object('notAllowed', r.not_allowed_${locale}, 'allowed', r.allowed_${locale})`

const versions = `
  select p.version, p.in_force_from::text as "inForceFrom", p.start_total as "startTotal",
    p.return_in_days as "returnInDays", p.closure_mode as "closureMode",
    p.held_at_most_in_months as "heldAtMostInMonths", p.closure_notice_in_days as "closureNoticeInDays",
    p.change_notice_in_days as "changeNoticeInDays", p.warn_at as "warnAt", p.decided_by_id as "decidedById",
    to_char(p.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "decidedAt",
    (select coalesce(json_agg(json_build_object('categoryId', r.category_id, 'lightest', r.lightest,
       'heaviest', r.heaviest, 'reach', r.reach, 'dutch', ${text('nl')}, 'english', ${text('en')}) order by c.code), '[]')
     from policy_rule r join policy_category c on c.id = r.category_id where r.policy_version = p.version) as rules
  from policy p order by p.version desc limit ${SHOWN}`

type Row = Omit<PointsPolicyType, 'rules' | 'decidedBy'> & {
  readonly rules: readonly Omit<PointsRuleType, 'since'>[]
}

/** The versions of the policy with what is told of them, the newest first; at most a hundred. */
export async function readPointsPolicies(ask: Ask): Promise<readonly PointsPolicyType[]> {
  const rows = await ask<Row>(versions, [])
  return rows.map((row, place) => ({
    ...row,
    decidedBy: null,
    rules: row.rules.map((rule) => ({ ...rule, since: sinceWhen(rule, rows.slice(place)) })),
  }))
}

/** The first day of the versions in a row that have the rule as it is. */
function sinceWhen(rule: Omit<PointsRuleType, 'since'>, downwards: readonly Row[]): string {
  const said = JSON.stringify(rule)
  const other = downwards.findIndex(({ rules }) => !rules.some((each) => JSON.stringify(each) === said))
  const first = downwards[(other === -1 ? downwards.length : other) - 1]
  if (first === undefined) throw new Error('A rule stands in its own version.')
  return first.inForceFrom
}
