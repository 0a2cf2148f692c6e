/** What became of a report, and how many days before today. */
type Ending =
  | { readonly kind: 'BOOKED'; readonly daysAgo: number; readonly told: 'DELIVERED' | 'BOUNCED' }
  /** Decided, and nobody else agreed yet. */
  | { readonly kind: 'PROPOSED'; readonly daysAgo: number }
  | { readonly kind: 'DECLINED'; readonly daysAgo: number; readonly reason: string }

/** A seller who did not agree; without a ruling it waits for one. */
interface Objection {
  readonly daysAgo: number
  readonly grounds: string
  readonly ruling?: {
    readonly daysAgo: number
    readonly result: 'MAINTAINED' | 'WITHDRAWN'
    readonly reasons: string
  }
}

export interface DemonstrationViolation {
  readonly seller: string
  readonly category: string
  readonly weight: number
  readonly deedDaysAgo: number
  readonly facts: string
  /** What shows it. */
  readonly shown: string
  /** What the seller said before the decision; null when nobody was heard yet. */
  readonly said: string | null
  /** Null while it waits to be decided. */
  readonly ending: Ending | null
  readonly objection: Objection | null
  /** The subject of the hand-written complaint behind it. */
  readonly complaint: string | null
}

type Deed = readonly [seller: string, category: string, weight: number, deedDaysAgo: number, facts: string]

const noObjection = { objection: null, complaint: null }

const of = ([seller, category, weight, deedDaysAgo, facts]: Deed) => ({
  seller,
  category,
  weight,
  deedDaysAgo,
  facts,
})

export const booked = (daysAgo: number, deed: Deed, shown: string, said: string): DemonstrationViolation => ({
  ...of(deed),
  shown,
  said,
  ending: { kind: 'BOOKED', daysAgo, told: 'DELIVERED' },
  ...noObjection,
})

/** It takes the last points, so that a second person has to agree. */
export const proposed = (
  daysAgo: number,
  deed: Deed,
  shown: string,
  said: string,
): DemonstrationViolation => ({
  ...booked(daysAgo, deed, shown, said),
  ending: { kind: 'PROPOSED', daysAgo },
})

export const declined = (
  daysAgo: number,
  deed: Deed,
  shown: string,
  said: string,
  reason: string,
): DemonstrationViolation => ({
  ...of(deed),
  shown,
  said,
  ending: { kind: 'DECLINED', daysAgo, reason },
  ...noObjection,
})

export const reported = (complaint: string | null, deed: Deed, shown: string): DemonstrationViolation => ({
  ...of(deed),
  shown,
  said: null,
  ending: null,
  ...noObjection,
  complaint,
})

export const objected = (violation: DemonstrationViolation, objection: Objection) => ({
  ...violation,
  objection,
})

/** The letter came back. */
export const cameBack = (violation: DemonstrationViolation): DemonstrationViolation => ({
  ...violation,
  ending: violation.ending?.kind === 'BOOKED' ? { ...violation.ending, told: 'BOUNCED' } : violation.ending,
})
