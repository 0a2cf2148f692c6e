import type { ForceMajeureId, HandlerId } from '../foundation/index.js'
import type { ForceMajeure } from '../policy-points/index.js'

/**
 * Proposed while it waits for a second person; declined when that did not agree; ended when what is decided from then on
 * goes by the terms again. What it withdrew stays withdrawn.
 */
export type ForceMajeureState = 'PROPOSED' | 'STANDING' | 'DECLINED' | 'ENDED'

export const FORCE_MAJEURE_STATES: readonly ForceMajeureState[] = [
  'PROPOSED',
  'STANDING',
  'DECLINED',
  'ENDED',
]

/** Force majeure as somebody recorded it; its days, categories and reason never change. @source D-7 */
export interface ForceMajeureWindow extends ForceMajeure {
  readonly id: ForceMajeureId
  readonly state: ForceMajeureState
  readonly recordedById: HandlerId
}
