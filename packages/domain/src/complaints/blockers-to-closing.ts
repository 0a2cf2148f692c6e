import type { Temporal } from 'temporal-polyfill'
import { civilDateOf, isBefore, isLaterDay } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ContactKind } from './contact-report.js'
import { type HeardParty, unheardParties } from './hearing.js'
import { unansweredOffer } from './standing-offer.js'
import { holds, partsOfRound, readingOfRound, roundStartedAt } from './this-round.js'

/** Who can lift what keeps a complaint from being closed. A second person is a coordinator or management. */
export type LiftedBy = 'HANDLER' | 'SECOND_PERSON' | 'MANAGEMENT' | 'COMPLAINANT'

/** Something that closing still waits for. @source KP-2, KP-4 to KP-7, D-9, D-19, D-20 */
export type Blocker = { readonly liftedBy: LiftedBy } & (
  | {
      readonly kind:
        | 'no-contact-report'
        | 'data-unchecked'
        | 'no-parts'
        | 'no-agreement'
        | 'decision-not-sent'
        | 'management-has-not-read'
        | 'inadmissibility-undecided'
    }
  | {
      readonly kind: 'part-without-verdict' | 'part-without-answer' | 'second-person-needed'
      /** Its number. */
      readonly part: number
    }
  | { readonly kind: 'party-not-heard'; readonly party: HeardParty }
  | { readonly kind: 'agreement-open'; readonly dueOn: Temporal.PlainDate }
  | { readonly kind: 'choice-awaited'; readonly answerBy: Temporal.PlainDate }
)

export type BlockerKind = Blocker['kind']

export interface GateFacts {
  readonly now: Temporal.Instant
  /** What was reported of contacts, of every round. */
  readonly contacts: readonly { readonly kind: ContactKind; readonly at: Temporal.Instant }[]
}

type Rule = (complaint: Complaint, facts: GateFacts) => readonly Blocker[]

const mustHaveAContactReport: Rule = (complaint, { contacts }) => {
  const began = roundStartedAt(complaint)
  const isReal = contacts.some(({ kind, at }) => kind !== 'ATTEMPT' && !isBefore(at, began))
  return isReal ? [] : [{ kind: 'no-contact-report', liftedBy: 'HANDLER' }]
}

const mustHaveCheckedData: Rule = ({ checked }) =>
  checked === null ? [{ kind: 'data-unchecked', liftedBy: 'HANDLER' }] : []

/** What the parts of this round still lack before they can be answered for. @source D-9, D-19 */
export function missingInParts(complaint: Complaint): readonly Blocker[] {
  const parts = partsOfRound(complaint)
  if (parts.length === 0) return [{ kind: 'no-parts', liftedBy: 'HANDLER' }]
  return parts.flatMap(({ number, part: { judgement, answer } }): Blocker[] => [
    ...(judgement === null
      ? [{ kind: 'part-without-verdict', part: number, liftedBy: 'HANDLER' } as const]
      : holds(judgement)
        ? []
        : [
            {
              kind: 'second-person-needed',
              part: number,
              liftedBy: judgement.needs === 'MANAGEMENT' ? 'MANAGEMENT' : 'SECOND_PERSON',
            } as const,
          ]),
    ...(answer === null ? [{ kind: 'part-without-answer', part: number, liftedBy: 'HANDLER' } as const] : []),
  ])
}

/**
 * What a founded verdict waits for: the seller and the colleague concerned were heard, or it says why not. Once the
 * decision is sent it is no longer asked. @source KM-1
 */
export function missingHearings(complaint: Complaint): readonly Blocker[] {
  const isFounded = partsOfRound(complaint).some(
    ({ part: { judgement } }) => judgement?.verdict === 'FOUNDED',
  )
  if (!isFounded || complaint.state === 'DECIDED') return []
  return unheardParties(complaint).map((party) => ({ kind: 'party-not-heard', party, liftedBy: 'HANDLER' }))
}

/** What a founded matter leads to is agreed with what, who and when; an apology alone asks for nothing more. */
const mustHaveAgreedWhatIsFounded: Rule = (complaint) => {
  const began = roundStartedAt(complaint)
  const isOwed = partsOfRound(complaint).some(
    ({ part: { judgement } }) => judgement?.verdict === 'FOUNDED' && judgement.remedy.kind !== 'APOLOGY',
  )
  const isAgreed = complaint.agreements.some(({ madeAt }) => !isBefore(madeAt, began))
  return isOwed && !isAgreed ? [{ kind: 'no-agreement', liftedBy: 'HANDLER' }] : []
}

const mustHaveNoOpenAgreements: Rule = ({ agreements }) =>
  agreements
    .filter(({ state }) => state === 'OPEN')
    .map(({ dueOn }) => ({ kind: 'agreement-open', dueOn, liftedBy: 'HANDLER' }))

const mustHaveSentTheDecision: Rule = ({ state }) =>
  state === 'DECIDED' ? [] : [{ kind: 'decision-not-sent', liftedBy: 'HANDLER' }]

const mustHaveBeenReadByManagement: Rule = (complaint) => {
  const isRead = (readingOfRound(complaint)?.stoppedAt ?? null) !== null
  return complaint.severity === 'SERIOUS' && !isRead
    ? [{ kind: 'management-has-not-read', liftedBy: 'MANAGEMENT' }]
    : []
}

const mustNotAwaitAChoice: Rule = (complaint, { now }) => {
  const offer = unansweredOffer(complaint)
  if (offer === undefined || isLaterDay(civilDateOf(now), offer.answerBy)) return []
  return [{ kind: 'choice-awaited', answerBy: offer.answerBy, liftedBy: 'COMPLAINANT' }]
}

const mustNotAwaitASecondPerson: Rule = ({ inadmissibility }) =>
  inadmissibility !== null && inadmissibility.confirmedAt === null
    ? [{ kind: 'inadmissibility-undecided', liftedBy: 'SECOND_PERSON' }]
    : []

const GATE: readonly Rule[] = [
  mustHaveAContactReport,
  mustHaveCheckedData,
  missingInParts,
  missingHearings,
  mustHaveAgreedWhatIsFounded,
  mustHaveNoOpenAgreements,
  mustHaveSentTheDecision,
  mustHaveBeenReadByManagement,
  mustNotAwaitAChoice,
  mustNotAwaitASecondPerson,
]

/** All that closing still waits for, with who can lift each; nothing when the gate is open. @source KP-2, KP-4 to KP-7 */
export const blockersToClosing: Rule = (complaint, facts) => GATE.flatMap((rule) => rule(complaint, facts))
