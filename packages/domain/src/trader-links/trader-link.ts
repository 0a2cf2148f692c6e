import type { Temporal } from 'temporal-polyfill'
import type { HandlerId, LinkId, OwnershipId } from '../foundation/index.js'

/** How sure somebody is that numbers are related; a mere suspicion is no link. */
export type LinkConfidence = 'PROBABLE' | 'CERTAIN'

/** Proposed while it waits for a second person; declined when that did not agree; withdrawn when it was wrong. */
export type TraderLinkState = 'PROPOSED' | 'STANDING' | 'DECLINED' | 'WITHDRAWN'

export interface RelatedFinding {
  readonly kind: 'RELATED'
  readonly confidence: LinkConfidence
  readonly sinceOn: Temporal.PlainDate
  /** The first day on which they no longer were; `null` while they are. */
  readonly untilOn: Temporal.PlainDate | null
}

/** What was found about two register numbers. @source D-15 */
export type LinkFinding = RelatedFinding | { readonly kind: 'SAME_PERSON' }

export interface TraderLink {
  readonly id: LinkId
  readonly state: TraderLinkState
  readonly ownershipIds: readonly [OwnershipId, OwnershipId]
  readonly finding: LinkFinding
  readonly foundById: HandlerId
}
