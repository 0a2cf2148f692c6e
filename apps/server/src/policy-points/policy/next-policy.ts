import {
  civilDateOf,
  type FieldPath,
  type PolicyCategoryId,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import {
  changePolicy,
  type NewCategoryFault,
  type Policy,
  type PolicyChangeRejection,
  type PolicyFault,
  type PublishedPolicy,
  parsePolicy,
} from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import type { Ask } from '../../database/reads.js'
import { categoriesOf, type MadeCategory } from './new-categories.js'
import type { PointsPolicyInput } from './points-policy.inputs.js'
import type { PointsPolicyType } from './points-policy.type.js'
import { readLastPointsPolicy } from './read-points-policies.js'

/** Somebody decided on a version after the one that was expected. */
interface PointsPolicyConflict {
  readonly kind: 'conflict'
  readonly path: FieldPath
  readonly version: number
}

export type PointsPolicyRejection =
  | PolicyFault
  | NewCategoryFault
  | PolicyChangeRejection
  | PointsPolicyConflict

interface NextPolicy {
  /** As it is written, to be looked at; null when it cannot be. */
  readonly draft: Omit<Policy, 'version'> | null
  /** The categories that begin with it. */
  readonly made: readonly MadeCategory[]
  /** Whether it can be kept. */
  readonly kept: Result<PublishedPolicy, PointsPolicyRejection>
}

/** What an input makes after the last version, told at that moment; all that is wrong with it. */
export async function nextPolicy(
  ask: Ask,
  { expectedVersion, rules, ...rest }: PointsPolicyInput,
  at: Temporal.Instant,
): Promise<NextPolicy> {
  const last = await readLastPointsPolicy(ask)
  if (last === null) throw new Error('The office has no policy.')
  const { ids, made, faults } = await categoriesOf(ask, rules)
  const parsed = parsePolicy({
    ...rest,
    rules: rules.map(({ categoryId: _, newCategory: __, dutch, english, ...rule }, place) => ({
      ...rule,
      categoryId: ids[place] ?? null,
      texts: { NL: dutch, EN: english },
    })),
  })
  const conflict: readonly PointsPolicyConflict[] =
    last.version === expectedVersion
      ? []
      : [{ kind: 'conflict', path: ['expectedVersion'], version: last.version }]
  const wrong = [...conflict, ...faults, ...(parsed.ok ? [] : parsed.rejections)]
  if (!parsed.ok || faults.length > 0)
    return { draft: null, made, kept: refused<PointsPolicyRejection>(...wrong) }
  const draft = parsed.value
  // Against a version that the caller did not see, its day says nothing.
  if (conflict.length > 0) return { draft, made, kept: refused<PointsPolicyRejection>(...conflict) }
  return { draft, made, kept: changePolicy(toPublished(last), draft, civilDateOf(at)) }
}

function toPublished({
  rules,
  inForceFrom,
  decidedAt,
  decidedBy,
  decidedById,
  ...policy
}: PointsPolicyType): PublishedPolicy {
  return {
    ...policy,
    inForceFrom: Temporal.PlainDate.from(inForceFrom),
    categories: rules.map(({ categoryId, lightest, heaviest, reach, dutch, english }) => ({
      categoryId: categoryId as PolicyCategoryId,
      lightest,
      heaviest,
      reach,
      texts: { NL: dutch, EN: english },
    })),
  }
}
