import type { Temporal } from 'temporal-polyfill'
import { isLaterDay } from '../foundation/index.js'
import type { Policy } from './policy.js'

/**
 * The version in force on that day.
 * @throws when none was yet: the office decides nothing before its policy began
 */
export function policyOn(policies: readonly Policy[], on: Temporal.PlainDate): Policy {
  const begun = policies.filter(({ inForceFrom }) => !isLaterDay(inForceFrom, on))
  const [latest] = begun.toSorted((one, other) => other.version - one.version)
  if (latest === undefined) throw new Error(`No policy was in force on ${on}.`)
  return latest
}

/** Whether the office had a policy on that day. */
export const hadPolicyOn = (policies: readonly Policy[], on: Temporal.PlainDate): boolean =>
  policies.some(({ inForceFrom }) => !isLaterDay(inForceFrom, on))
