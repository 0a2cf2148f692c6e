import { changeRoles } from './change-roles.js'
import { disableAccount, enableAccount, inviteAgain, resetSecondFactor } from './end-or-restore-account.js'
import type { PeopleFacts, StaffAccount } from './staff-account.js'

export type PeopleAct =
  | 'INVITE_AGAIN'
  | 'CHANGE'
  | 'CHANGE_ROLES'
  | 'DISABLE'
  | 'ENABLE'
  | 'RESET_SECOND_FACTOR'

/** What whoever administers people can do now with this person. */
export function allowedPeopleActs(account: StaffAccount, facts: PeopleFacts): PeopleAct[] {
  const canChangeRoles = account.id !== facts.by || changeRoles(account, account.roles.slice(1), facts).ok
  const allowed: readonly [PeopleAct, boolean][] = [
    ['INVITE_AGAIN', inviteAgain(account).ok],
    ['CHANGE', true],
    ['CHANGE_ROLES', canChangeRoles],
    ['DISABLE', disableAccount(account, facts).ok],
    ['ENABLE', enableAccount(account, true).ok],
    ['RESET_SECOND_FACTOR', resetSecondFactor(account, facts).ok],
  ]
  return allowed.flatMap(([act, is]) => (is ? [act] : []))
}
