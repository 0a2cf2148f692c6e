import type { HandlerFileFragment } from '@waarborg/schema'

/** Somebody of the office as an administrator sees them. */
export const handler: HandlerFileFragment & { readonly __typename: 'Handler' } = {
  __typename: 'Handler',
  id: 'han_1',
  name: 'Noor de Wit',
  initials: 'NW',
  function: 'Behandelaar',
  telephone: '+31201234567',
  email: 'noor@waarborg.example',
  roles: ['HANDLER'],
  team: null,
  accountState: 'ACTIVE',
  onDuty: true,
  absences: [],
  workload: { open: 3, overdue: 0, unconfirmed: 0 },
  version: 4,
  lastSignedInAt: '2026-11-23T13:05:00Z',
  allowedActions: ['CHANGE', 'CHANGE_ROLES', 'DISABLE', 'RESET_SECOND_FACTOR'],
}

/** The same as the server answers it. */
export const answered = (changed: Partial<HandlerFileFragment> = {}) => ({
  ...handler,
  workload: { __typename: 'Workload', ...handler.workload },
  ...changed,
})

export const fault = (code: string, path: string[], message: string) => ({
  __typename: 'UserError',
  code,
  path,
  message,
})
