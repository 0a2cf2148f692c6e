import type { Agreement } from './agreement.js'
import type { Clock, ClockPause } from './clock.js'
import type { Closing } from './closing.js'
import type { Complaint, ComplaintFacts } from './complaint.js'
import type { HeardStatement, Hearing } from './hearing.js'
import type { Written } from './journaled.js'
import type { Offer } from './offer.js'
import type { Judgement, Part } from './part.js'

/** All of a complaint but what people said and wrote, and who the complainant is. */
export type Replayed = Written<
  Pick<
    ComplaintFacts,
    | 'id'
    | 'channel'
    | 'severity'
    | 'locale'
    | 'receivedAt'
    | 'registeredAt'
    | 'checked'
    | 'receiverId'
    | 'concernsId'
    | 'managementInformedAt'
    | 'assignment'
    | 'contactAttempts'
    | 'agreedDeadlineConfirmedAt'
    | 'round'
    | 'inadmissibility'
    | 'mergedIntoId'
    | 'version'
  > &
    Pick<Complaint, 'state'> &
    Pick<ComplaintFacts['matter'], 'categoryId' | 'sellerId'>
> & {
  /** Null unless in treatment. */
  readonly agreedDeadlineOn: string | null
  readonly clocks: readonly ReplayedClock[]
  readonly parts: readonly ReplayedPart[]
  readonly agreements: readonly Written<Omit<Agreement, 'what' | 'settledNote'>>[]
  readonly offers: readonly ReplayedOffer[]
  readonly hearings: readonly ReplayedHearing[]
  readonly closings: readonly ReplayedClosing[]
}

export type ReplayedClock = Written<
  Omit<Clock, 'pauses'> & { readonly pauses: readonly Omit<ClockPause, 'reason'>[] }
>

export type ReplayedJudgement = Written<Omit<Judgement, 'explanation' | 'whyNotRepaired' | 'whyOutsideBand'>>

export type ReplayedPart = Written<
  Pick<Part, 'id' | 'round'> & {
    readonly returned: Omit<NonNullable<Part['returned']>, 'reason'> | null
    readonly isAnswered: boolean
  }
> & { readonly judgement: ReplayedJudgement | null }

export type ReplayedOffer = Written<Omit<Offer, 'options'>> & {
  readonly options: readonly Written<
    Pick<Offer['options'][number], 'kind'> & { amountInCents: number | null }
  >[]
}

export type ReplayedHearing = Written<
  Omit<Hearing, 'statement' | 'waivedBecause'> & {
    readonly statement: Pick<HeardStatement, 'way' | 'at'> | null
  }
>

export type ReplayedClosing = Written<
  Omit<Closing, 'unit' | 'aftercare'> & {
    readonly aftercare: Omit<NonNullable<Closing['aftercare']>, 'report'> | null
  }
>
