import type { Temporal } from 'temporal-polyfill'
import { isBeyondHorizon, isWorkingDay, type WorkingCalendar } from '../deadlines/index.js'
import {
  accepted,
  civilDateOf,
  isEarlierDay,
  nextDay,
  parseRequiredText,
  type Result,
  refused,
} from '../foundation/index.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { Offer, Option } from './offer.js'
import { amountFaults } from './parse-verdict.js'
import type { RemedyKind } from './remedy.js'
import { MAXIMUM_EXPLANATION } from './text-limits.js'

export interface RawOption {
  readonly remedy: RemedyKind
  /** What it comes to, in words for the complainant. */
  readonly description: string
  readonly amountInCents: number | null
}

/** An offer as somebody makes it. */
export interface RawOffer {
  readonly options: readonly RawOption[]
  /** A letter from A on, by the place of the option; null when nothing holds without an answer. */
  readonly defaultKey: string | null
  readonly answerBy: Temporal.PlainDate
}

const MINIMUM_OPTIONS = 2
const MAXIMUM_OPTIONS = 6
const KEYS = ['A', 'B', 'C', 'D', 'E', 'F'] as const

type Parsed = Pick<Offer, 'options' | 'defaultKey' | 'answerBy'>

export function parseOffer(
  { options: raw, defaultKey, answerBy }: RawOffer,
  at: Temporal.Instant,
  calendar: WorkingCalendar,
): Result<Parsed, ComplaintRejection> {
  const read = raw.slice(0, MAXIMUM_OPTIONS).map(parseOption)
  const options = read.flatMap((option) => (option.ok ? [option.value] : []))
  const faults = [
    ...countFaults(raw.length),
    ...read.flatMap((option) => (option.ok ? [] : option.rejections)),
    ...defaultFaults(defaultKey, raw.length),
    ...dayFaults(answerBy, at, calendar),
  ]
  return faults.length === 0 ? accepted({ options, defaultKey, answerBy }) : refused(...faults)
}

function parseOption(
  { remedy, description: text, amountInCents }: RawOption,
  place: number,
): Result<Option, ComplaintRejection> {
  const path = ['options', place, 'description']
  const description = parseRequiredText(text, { path, maximum: MAXIMUM_EXPLANATION, multiline: true })
  const faults = [
    ...(description.ok ? [] : description.rejections),
    ...amountFaults(remedy, amountInCents, ['options', place, 'amountInCents']),
  ]
  if (!description.ok || faults.length > 0) return refused(...faults)
  const amount = amountInCents === null ? null : ({ cents: amountInCents, currency: 'EUR' } as const)
  return accepted({ key: KEYS[place] ?? '', kind: remedy, description: description.value, amount })
}

function countFaults(count: number): readonly ComplaintRejection[] {
  const path = ['options']
  if (count < MINIMUM_OPTIONS) return [{ kind: 'too-few', path, minimum: MINIMUM_OPTIONS }]
  return count > MAXIMUM_OPTIONS ? [{ kind: 'too-many', path, maximum: MAXIMUM_OPTIONS }] : []
}

function defaultFaults(key: string | null, count: number): readonly ComplaintRejection[] {
  const isThere = key === null || KEYS.slice(0, count).some((each) => each === key)
  return isThere ? [] : [{ kind: 'unknown', path: ['defaultKey'], noun: 'option' }]
}

function dayFaults(
  on: Temporal.PlainDate,
  at: Temporal.Instant,
  calendar: WorkingCalendar,
): readonly ComplaintRejection[] {
  const path = ['answerBy']
  const earliestOn = nextDay(civilDateOf(at))
  const { horizonOn } = calendar
  if (isEarlierDay(on, earliestOn)) return [{ kind: 'deadline-in-the-past', path, earliestOn }]
  if (isBeyondHorizon(calendar, on)) return [{ kind: 'beyond-calendar-horizon', path, horizonOn }]
  return isWorkingDay(calendar, on) ? [] : [{ kind: 'not-a-working-day', path, on }]
}
