import type { Role } from '../access/index.js'
import type { HandlerId } from '../foundation/index.js'

/** Invited has no way in but the invitation; disabled has none at all. Only who is active is on duty. */
export type StaffAccountState = 'INVITED' | 'ACTIVE' | 'DISABLED'

export const STAFF_ACCOUNT_STATES: readonly StaffAccountState[] = ['INVITED', 'ACTIVE', 'DISABLED']

/** What decides about somebody's place in the office. */
export interface StaffAccount {
  readonly id: HandlerId
  readonly state: StaffAccountState
  readonly roles: readonly Role[]
}

/** Who asks, and who would be left to administer the office. */
export interface PeopleFacts {
  readonly by: HandlerId
  /** Active administrators besides the person it is about. */
  readonly otherAdministrators: number
}
