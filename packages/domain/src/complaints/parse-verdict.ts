import {
  accepted,
  type FieldPath,
  type FieldRejection,
  parseText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { type CompensationBand, placeInBand } from './compensation-band.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { Honesty, Judgement, Verdict } from './part.js'
import type { RemedyKind } from './remedy.js'
import { MAXIMUM_EXPLANATION } from './text-limits.js'
import { verdictRuleFor } from './verdict-rules.js'

/** A verdict as somebody gives it. */
export interface FoundVerdict {
  readonly verdict: Verdict
  readonly honesty: Honesty | null
  readonly remedy: RemedyKind
  readonly amountInCents: number | null
  readonly explanation: string | null
  readonly whyNotRepaired: string | null
  readonly whyOutsideBand: string | null
}

type Parsed = Omit<Judgement, 'judgedById' | 'judgedAt' | 'confirmedById' | 'confirmedAt'>
type Texts = Pick<FoundVerdict, 'explanation' | 'whyNotRepaired' | 'whyOutsideBand'>

/** Most that one part can bring, in cents. */
export const MAXIMUM_AMOUNT = 100_000_000

const IN_MONEY: readonly RemedyKind[] = ['REFUND', 'PRICE_REDUCTION', 'COMPENSATION']
const WORTH_NONE: readonly RemedyKind[] = ['APOLOGY', 'NONE']

/** By the table of verdicts and the band of the category; all faults at once. @source KM-1 to KM-6 */
export function parseVerdict(
  found: FoundVerdict,
  band: CompensationBand,
): Result<Parsed, ComplaintRejection> {
  const { verdict, honesty, remedy, amountInCents } = found
  const texts = parseTexts(found)
  const rule = verdictRuleFor(verdict, honesty, remedy)
  const place = placeInBand(amountInCents, band)
  const needed = [...(rule?.carries ?? []), ...(place === 'within' ? [] : (['whyOutsideBand'] as const))]
  const missing = texts.ok ? needed.filter((name) => texts.value[name] === null) : []
  const faults: readonly ComplaintRejection[] = [
    ...(rule === undefined ? [misfit(found)] : []),
    ...amountFaults(remedy, amountInCents),
    ...(texts.ok ? [] : texts.rejections),
    ...missing.map((name) => ({ kind: 'required', path: [name] }) as const),
  ]
  if (rule === undefined || !texts.ok || faults.length > 0) return refused(...faults)
  const amount = amountInCents === null ? null : ({ cents: amountInCents, currency: 'EUR' } as const)
  const needs = place === 'above' ? 'MANAGEMENT' : rule.needs
  return accepted({ verdict, honesty, remedy: { kind: remedy, amount }, ...texts.value, needs })
}

function misfit({ verdict, honesty }: FoundVerdict): ComplaintRejection {
  if (verdict === 'UNFOUNDED' && honesty === null) return { kind: 'required', path: ['honesty'] }
  if (verdict !== 'UNFOUNDED' && honesty !== null) return { kind: 'honesty-not-asked', path: ['honesty'] }
  return { kind: 'remedy-not-for-verdict', path: ['remedy'], verdict, honesty }
}

/** What is wrong with the worth of a remedy, by its kind. */
export function amountFaults(
  remedy: RemedyKind,
  cents: number | null,
  path: FieldPath = ['amountInCents'],
): readonly ComplaintRejection[] {
  if (cents === null) return IN_MONEY.includes(remedy) ? [{ kind: 'required', path }] : []
  if (WORTH_NONE.includes(remedy)) return [{ kind: 'no-amount-for-remedy', path }]
  const isAmount = Number.isInteger(cents) && cents > 0 && cents <= MAXIMUM_AMOUNT
  return isAmount ? [] : [{ kind: 'amount-out-of-range', path, maximumInCents: MAXIMUM_AMOUNT }]
}

const parseTexts = (found: Texts): Result<Texts, FieldRejection> =>
  together({
    explanation: text(found.explanation, 'explanation'),
    whyNotRepaired: text(found.whyNotRepaired, 'whyNotRepaired'),
    whyOutsideBand: text(found.whyOutsideBand, 'whyOutsideBand'),
  })

const text = (raw: string | null, name: keyof Texts) =>
  parseText(raw, { path: [name], maximum: MAXIMUM_EXPLANATION, multiline: true })
