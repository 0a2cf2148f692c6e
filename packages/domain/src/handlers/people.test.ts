import { describe, expect, it } from 'vitest'
import type { Role } from '../access/index.js'
import type { HandlerId } from '../foundation/index.js'
import { changeRoles } from './change-roles.js'
import { disableAccount, enableAccount, inviteAgain, resetSecondFactor } from './end-or-restore-account.js'
import { parsePerson } from './parse-person.js'
import { allowedPeopleActs } from './people-acts.js'
import type { StaffAccount, StaffAccountState } from './staff-account.js'

const [me, other] = ['me', 'other'] as HandlerId[] as [HandlerId, HandlerId]
const account = (
  id: HandlerId,
  roles: readonly Role[],
  state: StaffAccountState = 'ACTIVE',
): StaffAccount => ({ id, roles, state })
const facts = (otherAdministrators = 1) => ({ by: me, otherAdministrators })
const told = (result: { ok: boolean; rejections?: readonly { kind: string }[]; value?: unknown }) =>
  result.ok ? result.value : result.rejections?.map(({ kind }) => kind)

describe('giving somebody roles', () => {
  it.each<[string, StaffAccount, readonly Role[], number, unknown]>([
    [
      'others get what they need',
      account(other, ['HANDLER']),
      ['COORDINATOR', 'HANDLER'],
      1,
      ['HANDLER', 'COORDINATOR'],
    ],
    ['each role counts once', account(other, ['HANDLER']), ['AUDITOR', 'AUDITOR'], 1, ['AUDITOR']],
    ['a person has some role', account(other, ['HANDLER']), [], 1, ['no-roles']],
    ['ADMIN reads no complaints', account(other, ['ADMIN']), ['ADMIN', 'HANDLER'], 1, ['roles-clash']],
    [
      'ADMIN may judge violations',
      account(other, ['ADMIN']),
      ['ADMIN', 'POLICY_OFFICER'],
      1,
      ['POLICY_OFFICER', 'ADMIN'],
    ],
    ['nobody grants himself a role', account(me, ['ADMIN']), ['ADMIN', 'POLICY_OFFICER'], 1, ['own-role']],
    ['nor another one instead', account(me, ['ADMIN']), ['MANAGEMENT'], 1, ['own-role']],
    ['one may give up a role', account(me, ['ADMIN', 'POLICY_OFFICER']), ['ADMIN'], 0, ['ADMIN']],
    ['the last administrator stays one', account(other, ['ADMIN']), ['HANDLER'], 0, ['last-administrator']],
    ['unless never active', account(other, ['ADMIN'], 'INVITED'), ['HANDLER'], 0, ['HANDLER']],
  ])('D-19 %s', (_, who, roles, others, expected) => {
    expect(told(changeRoles(who, roles, facts(others)))).toEqual(expected)
  })
})

describe('an account', () => {
  it('D-19 of the last active administrator is not disabled, and nobody disables himself', () => {
    expect(told(disableAccount(account(other, ['ADMIN']), facts(0)))).toEqual(['last-administrator'])
    expect(told(disableAccount(account(other, ['ADMIN']), facts(1)))).toBe('DISABLED')
    expect(told(disableAccount(account(other, ['ADMIN'], 'INVITED'), facts(0)))).toBe('DISABLED')
    expect(told(disableAccount(account(me, ['ADMIN']), facts(1)))).toEqual(['not-oneself'])
    expect(told(disableAccount(account(other, ['HANDLER'], 'DISABLED'), facts()))).toEqual([
      'not-in-this-state',
    ])
  })

  it('that is enabled is what it was: active, or invited still', () => {
    const disabled = account(other, ['HANDLER'], 'DISABLED')
    expect([told(enableAccount(disabled, true)), told(enableAccount(disabled, false))]).toEqual([
      'ACTIVE',
      'INVITED',
    ])
    expect(told(enableAccount(account(other, ['HANDLER']), true))).toEqual(['not-in-this-state'])
  })

  it('is invited again only while it is invited, and keeps its factors unless somebody else resets them', () => {
    expect(inviteAgain(account(other, ['HANDLER'], 'INVITED')).ok).toBe(true)
    expect(told(inviteAgain(account(other, ['HANDLER'])))).toEqual(['not-in-this-state'])
    expect(told(resetSecondFactor(account(me, ['ADMIN']), facts()))).toEqual(['not-oneself'])
    expect(told(resetSecondFactor(account(other, ['ADMIN'], 'INVITED'), facts()))).toEqual([
      'not-in-this-state',
    ])
  })

  it.each<[StaffAccount, number, readonly string[]]>([
    [account(other, ['HANDLER']), 0, ['CHANGE', 'CHANGE_ROLES', 'DISABLE', 'RESET_SECOND_FACTOR']],
    [account(other, ['HANDLER'], 'INVITED'), 0, ['INVITE_AGAIN', 'CHANGE', 'CHANGE_ROLES', 'DISABLE']],
    [account(other, ['HANDLER'], 'DISABLED'), 0, ['CHANGE', 'CHANGE_ROLES', 'ENABLE']],
    [account(me, ['ADMIN']), 1, ['CHANGE']],
  ])('%o allows what would be accepted', (who, others, expected) => {
    expect(allowedPeopleActs(who, facts(others))).toEqual(expected)
  })
})

it('KP-12 a person has a card, and all faults of it are told together', () => {
  const person = {
    name: ' Noor  Bakker ',
    function: 'Behandelaar',
    telephone: '030 225 10 20',
    email: 'noor@waarborg.example',
  }
  expect(told(parsePerson(person))).toEqual({
    ...person,
    name: 'Noor Bakker',
    telephone: '+31302251020',
    team: null,
  })
  expect(told(parsePerson({ ...person, team: ' Noord ' }))).toMatchObject({ team: 'Noord' })
  expect(told(parsePerson({ telephone: 'x', email: 'x' }))).toEqual([
    'required',
    'required',
    'invalid-form',
    'invalid-form',
  ])
})
