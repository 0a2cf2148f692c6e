import type { Temporal } from 'temporal-polyfill'
import {
  accepted,
  isEarlierDay,
  isLaterDay,
  type PolicyCategoryId,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { type ForceMajeure, hadPolicyOn, type Policy } from '../policy-points/index.js'
import type { ForceMajeureRejection } from './force-majeure-rejection.js'

export interface WindowForm {
  readonly fromOn: Temporal.PlainDate
  readonly untilOn: Temporal.PlainDate
  /** Null for each that nothing is known by. */
  readonly categoryIds: readonly (PolicyCategoryId | null)[]
  readonly reasonNl: string
  readonly reasonEn: string
}

export interface WindowFacts {
  readonly today: Temporal.PlainDate
  readonly policies: readonly Policy[]
  /** What stands or waits for a second person. */
  readonly known: readonly Pick<ForceMajeure, 'fromOn' | 'untilOn' | 'categoryIds'>[]
}

export const LONGEST_REASON = 1_000
/** What lasts longer is another year than was meant. */
const MOST_DAYS = 366

type Checked<Value> = Result<Value, ForceMajeureRejection>

/** Days that were, categories of the policy, be they retired since, and what sellers are told; or all that is wrong. */
export function parseWindow(form: WindowForm, facts: WindowFacts): Checked<ForceMajeure> {
  const told = { maximum: LONGEST_REASON, multiline: true }
  const read = together({
    days: parseDays(form, facts),
    categoryIds: parseCategories(form.categoryIds),
    NL: parseRequiredText(form.reasonNl, { path: ['reasonNl'], ...told }),
    EN: parseRequiredText(form.reasonEn, { path: ['reasonEn'], ...told }),
  })
  if (!read.ok) return read
  const { days, categoryIds, NL, EN } = read.value
  const forceMajeure = { ...days, categoryIds, reason: { NL, EN } }
  return facts.known.some((one) => covers(one, forceMajeure))
    ? refused({ kind: 'recorded-already', path: ['fromOn'] })
    : accepted(forceMajeure)
}

type Days = Pick<WindowForm, 'fromOn' | 'untilOn'>

/** It is recorded after the fact: what is to come nobody knows. */
function parseDays({ fromOn, untilOn }: Days, { today, policies }: WindowFacts): Checked<Days> {
  if (isLaterDay(fromOn, today)) return refused({ kind: 'in-the-future', path: ['fromOn'] })
  if (!hadPolicyOn(policies, fromOn)) return refused({ kind: 'before-the-policy', path: ['fromOn'] })
  const path = ['untilOn']
  if (isLaterDay(untilOn, today)) return refused({ kind: 'in-the-future', path })
  if (isEarlierDay(untilOn, fromOn)) return refused({ kind: 'ends-before-it-begins', path })
  return isEarlierDay(untilOn, fromOn.add({ days: MOST_DAYS }))
    ? accepted({ fromOn, untilOn })
    : refused({ kind: 'too-many-days', path, maximum: MOST_DAYS })
}

function parseCategories(ids: WindowForm['categoryIds']): Checked<readonly PolicyCategoryId[]> {
  const path = ['policyCategoryIds']
  if (ids.length === 0) return refused({ kind: 'required', path })
  const unknown = ids.flatMap((id, place) =>
    id === null ? [{ kind: 'unknown', path: [...path, place], noun: 'policy-category' } as const] : [],
  )
  return unknown.length > 0 ? refused(...unknown) : accepted([...new Set(ids)].filter((id) => id !== null))
}

const covers = (one: WindowFacts['known'][number], other: ForceMajeure): boolean =>
  !isLaterDay(one.fromOn, other.fromOn) &&
  !isEarlierDay(one.untilOn, other.untilOn) &&
  other.categoryIds.every((id) => one.categoryIds.includes(id))
