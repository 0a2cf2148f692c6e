import type { AccountFactsFragment } from '@waarborg/schema'

/** Somebody of the staff with a password, an app and one other session. */
export const account: AccountFactsFragment & { readonly __typename: 'Viewer' } = {
  __typename: 'Viewer',
  ...({
    handler: { __typename: 'Handler', id: 'han_1', name: 'Noor', initials: 'N', function: 'Behandelaar' },
  } as unknown as Pick<AccountFactsFragment, 'handler'>),
  roles: ['HANDLER'],
  permissions: [],
  secondFactorNeeded: false,
  sessionEndsAt: '2026-11-24T08:00:00Z',
  hasPassword: true,
  hasTotp: true,
  passkeys: [],
  recoveryCodesLeft: 9,
  sessions: [],
}
