import {
  civilDateOf,
  type FieldPath,
  type PolicyCategoryId,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import {
  changePolicy,
  type Policy,
  type PolicyChangeRejection,
  type PolicyFault,
  type PublishedPolicy,
  parsePolicy,
} from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import type { Ask } from '../../database/reads.js'
import { decodeId } from '../../graph/ids.js'
import type { PointsPolicyInput } from './points-policy.inputs.js'
import type { PointsPolicyType } from './points-policy.type.js'
import { readPointsPolicies } from './read-points-policies.js'

/** Somebody decided on a version after the one that was expected. */
interface PointsPolicyConflict {
  readonly kind: 'conflict'
  readonly path: FieldPath
  readonly version: number
}

export type PointsPolicyRejection = PolicyFault | PolicyChangeRejection | PointsPolicyConflict

interface NextPolicy {
  /** As it is written, to be looked at; null when it cannot be. */
  readonly draft: Omit<Policy, 'version'> | null
  /** Whether it can be kept. */
  readonly kept: Result<PublishedPolicy, PointsPolicyRejection>
}

/** What an input makes after the last version, told at that moment; all that is wrong with it. */
export async function nextPolicy(
  ask: Ask,
  { expectedVersion, rules, ...rest }: PointsPolicyInput,
  at: Temporal.Instant,
): Promise<NextPolicy> {
  const [last] = await readPointsPolicies(ask)
  if (last === undefined) throw new Error('The office has no policy.')
  const known = new Set((await ask<{ id: string }>('select id from policy_category', [])).map(({ id }) => id))
  const parsed = parsePolicy({
    ...rest,
    rules: rules.map(({ categoryId, dutch, english, ...rule }) => ({
      ...rule,
      categoryId: knownAmong(known, categoryId),
      texts: { NL: dutch, EN: english },
    })),
  })
  const conflict: readonly PointsPolicyConflict[] =
    last.version === expectedVersion
      ? []
      : [{ kind: 'conflict', path: ['expectedVersion'], version: last.version }]
  if (!parsed.ok)
    return { draft: null, kept: refused<PointsPolicyRejection>(...conflict, ...parsed.rejections) }
  const draft = parsed.value
  // Against a version that the caller did not see, its day says nothing.
  if (conflict.length > 0) return { draft, kept: refused<PointsPolicyRejection>(...conflict) }
  return { draft, kept: changePolicy(toPublished(last), draft, civilDateOf(at)) }
}

function knownAmong(known: ReadonlySet<string>, address: string): PolicyCategoryId | null {
  const id = decodeId('policy-category', address)
  return id !== null && known.has(id) ? id : null
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
