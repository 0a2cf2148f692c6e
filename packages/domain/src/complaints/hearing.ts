import type { Temporal } from 'temporal-polyfill'
import type { HandlerId, HearingId, SellerId } from '../foundation/index.js'
import type { Complaint } from './complaint.js'

/** Against whom a complaint can be founded, and who is therefore heard first. */
export type HeardParty = 'SELLER' | 'COLLEAGUE'

export const HEARD_PARTIES: readonly HeardParty[] = ['SELLER', 'COLLEAGUE']

export type HearingWay = 'TELEPHONE' | 'CONVERSATION' | 'WRITTEN'

export const HEARING_WAYS: readonly HearingWay[] = ['TELEPHONE', 'CONVERSATION', 'WRITTEN']

/** What was said, by whom, when and how. */
export interface HeardStatement {
  readonly way: HearingWay
  readonly at: Temporal.Instant
  /** Who spoke for the seller, or the colleague. */
  readonly spokenWith: string
  readonly report: string
}

/** That somebody whom a complaint concerns was heard, or why that was left out. */
export interface Hearing {
  readonly id: HearingId
  /** One of an earlier round says nothing of this one. @source KM-17 */
  readonly round: number
  readonly party: HeardParty
  /** The seller or the colleague; another one who is named later has not been heard. */
  readonly concernedId: SellerId | HandlerId
  /** Null when hearing was left out. */
  readonly statement: HeardStatement | null
  /** Why hearing was left out; null when it was not. */
  readonly waivedBecause: string | null
  readonly recordedById: HandlerId
  readonly recordedAt: Temporal.Instant
}

/** Whom of this party it concerns; null when it concerns nobody that we know. */
export function concernedOf(
  {
    matter,
    concernsId,
  }: { readonly matter: Pick<Complaint['matter'], 'sellerId'> } & Pick<Complaint, 'concernsId'>,
  party: HeardParty,
): SellerId | HandlerId | null {
  return party === 'SELLER' ? matter.sellerId : concernsId
}

/** Those whom it concerns, and of whom this round has neither a hearing nor why it was left out. */
export const unheardParties = (complaint: Complaint): readonly HeardParty[] =>
  HEARD_PARTIES.filter((party) => {
    const id = concernedOf(complaint, party)
    const isHeard = complaint.hearings.some(
      (hearing) => hearing.round === complaint.round && hearing.party === party && hearing.concernedId === id,
    )
    return id !== null && !isHeard
  })
