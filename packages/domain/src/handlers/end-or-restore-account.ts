import { accepted, type Result, refused } from '../foundation/index.js'
import type { PeopleRejection } from './people-rejection.js'
import type { PeopleFacts, StaffAccount, StaffAccountState } from './staff-account.js'

const path = ['handlerId']

/** Shuts somebody out; work stays where it is until it is reassigned. Nobody does it to himself. @source D-19 */
export function disableAccount(
  { id, state, roles }: StaffAccount,
  { by, otherAdministrators }: PeopleFacts,
): Result<StaffAccountState, PeopleRejection> {
  if (state === 'DISABLED') return refused({ kind: 'not-in-this-state', path, state })
  if (state === 'ACTIVE' && roles.includes('ADMIN') && otherAdministrators === 0)
    return refused({ kind: 'last-administrator', path })
  return id === by ? refused({ kind: 'not-oneself', path }) : accepted('DISABLED')
}

/**
 * Lets somebody in again.
 * @param hasSignedIn whether the invitation was ever accepted; else the person is invited still
 */
export function enableAccount(
  { state }: StaffAccount,
  hasSignedIn: boolean,
): Result<StaffAccountState, PeopleRejection> {
  if (state !== 'DISABLED') return refused({ kind: 'not-in-this-state', path, state })
  return accepted(hasSignedIn ? 'ACTIVE' : 'INVITED')
}

/** Whether an invitation can be sent (again). */
export function inviteAgain({ state }: StaffAccount): Result<null, PeopleRejection> {
  return state === 'INVITED' ? accepted(null) : refused({ kind: 'not-in-this-state', path, state })
}

/** Takes away the second factors of somebody who lost them; one's own are kept in one's own profile. */
export function resetSecondFactor(
  { id, state }: StaffAccount,
  { by }: PeopleFacts,
): Result<null, PeopleRejection> {
  if (state !== 'ACTIVE') return refused({ kind: 'not-in-this-state', path, state })
  return id === by ? refused({ kind: 'not-oneself', path }) : accepted(null)
}
