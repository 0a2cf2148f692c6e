import type { PolicyCategoryId } from '@waarborg/domain/foundation'
import type { Policy, Reach } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import type { Ask } from '../database/reads.js'

export type PolicyRow = Omit<Policy, 'inForceFrom' | 'categories'> & {
  readonly inForceFrom: string
  readonly categories: readonly {
    readonly categoryId: PolicyCategoryId
    readonly lightest: number
    readonly heaviest: number
    readonly reach: Reach
  }[]
}

/** All versions, the first first. */
export const POLICIES = `
  select p.version, p.in_force_from::text as "inForceFrom", p.start_total as "startTotal",
    p.return_in_days as "returnInDays", p.closure_mode as "closureMode",
    p.held_at_most_in_months as "heldAtMostInMonths", p.closure_notice_in_days as "closureNoticeInDays",
    p.change_notice_in_days as "changeNoticeInDays", p.warn_at as "warnAt",
    (select coalesce(json_agg(json_build_object('categoryId', r.category_id, 'lightest', r.lightest,
       'heaviest', r.heaviest, 'reach', r.reach)), '[]')
     from policy_rule r where r.policy_version = p.version) as categories
  from policy p order by p.version`

/** All versions of the policy, the first first. */
export async function readPolicies(ask: Ask): Promise<readonly Policy[]> {
  return (await ask<PolicyRow>(POLICIES, [])).map(toPolicy)
}

export const toPolicy = (row: PolicyRow): Policy => ({
  ...row,
  inForceFrom: Temporal.PlainDate.from(row.inForceFrom),
})
