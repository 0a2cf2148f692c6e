import type { HandlerId } from '../foundation/index.js'

export type Role = 'HANDLER' | 'COORDINATOR' | 'MANAGEMENT' | 'POLICY_OFFICER' | 'AUDITOR' | 'ADMIN'

export const ROLES: readonly Role[] = [
  'HANDLER',
  'COORDINATOR',
  'MANAGEMENT',
  'POLICY_OFFICER',
  'AUDITOR',
  'ADMIN',
]

/** Somebody of the office, signed in. */
export interface StaffActor {
  readonly kind: 'staff'
  readonly handlerId: HandlerId
  readonly roles: readonly Role[]
}

/** Anybody without an account. */
export interface PublicActor {
  readonly kind: 'public'
}

/** The office's own machinery: jobs and sweeps. */
export interface SystemActor {
  readonly kind: 'system'
}

export type Actor = StaffActor | PublicActor | SystemActor
