import type { Temporal } from 'temporal-polyfill'
import { accepted, isEarlierDay, isLaterDay, type Result, refused } from '../foundation/index.js'
import type { AccountState } from './account-state.js'
import type { RegistrationRejection } from './registration-rejection.js'

interface LeavingAccount {
  readonly state: AccountState
  readonly openedOn: Temporal.PlainDate
  readonly leftOn: Temporal.PlainDate | null
}

/** The day on which a seller leaves an account by choice, for good; its points go on returning. @source OS-1 */
export function leaveAccount(
  { state, openedOn, leftOn: before }: LeavingAccount,
  leftOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Result<Temporal.PlainDate, RegistrationRejection> {
  if (state === 'CLOSED') return refused({ kind: 'closed-for-good', path: ['sellerId'] })
  if (before !== null) return refused({ kind: 'left-already', path: ['sellerId'], leftOn: before })
  const path = ['leftOn']
  if (isLaterDay(leftOn, today)) return refused({ kind: 'in-the-future', path })
  const isBefore = isEarlierDay(leftOn, openedOn)
  return isBefore ? refused({ kind: 'before-the-opening', path, openedOn }) : accepted(leftOn)
}
