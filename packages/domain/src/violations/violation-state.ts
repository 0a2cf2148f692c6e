/** Reported is somebody's word; booked is a person's decision; withdrawn is as if it had never been. @source D-7, D-8 */
export type ViolationState = 'REPORTED' | 'BOOKED' | 'WITHDRAWN'

export const VIOLATION_STATES: readonly ViolationState[] = ['REPORTED', 'BOOKED', 'WITHDRAWN']
