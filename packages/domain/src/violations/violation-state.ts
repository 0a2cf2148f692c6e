/**
 * Reported is somebody's word; proposed is decided and waits for a second person; booked is a person's decision;
 * declined is none after all; withdrawn is as if it had never been.
 * @source D-6, D-7, D-8
 */
export type ViolationState = 'REPORTED' | 'PROPOSED' | 'BOOKED' | 'DECLINED' | 'WITHDRAWN'

export const VIOLATION_STATES: readonly ViolationState[] = [
  'REPORTED',
  'PROPOSED',
  'BOOKED',
  'DECLINED',
  'WITHDRAWN',
]
