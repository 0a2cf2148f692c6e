import type { Role } from '@waarborg/schema'

/** The parts of the dashboard. */
export type PanelName =
  | 'mine'
  | 'waiting'
  | 'attention'
  | 'unread'
  | 'trends'
  | 'outcomes'
  | 'loads'
  | 'nearest'
  | 'newest'
  | 'violations'
  | 'people'
  | 'journal'

/** What matters to a role, the most pressing first. Whoever has two has both, in this order of the roles. */
const panels: Readonly<Record<Role, readonly PanelName[]>> = {
  MANAGEMENT: ['unread', 'trends', 'outcomes', 'newest'],
  COORDINATOR: ['attention', 'loads', 'newest', 'nearest'],
  HANDLER: ['mine', 'waiting', 'nearest', 'newest', 'loads'],
  POLICY_OFFICER: ['violations'],
  AUDITOR: ['trends', 'outcomes', 'journal', 'nearest', 'loads'],
  ADMIN: ['people', 'journal'],
}

export function panelsFor(roles: readonly Role[]): readonly PanelName[] {
  const order = Object.keys(panels) as Role[]
  return [...new Set(order.filter((role) => roles.includes(role)).flatMap((role) => panels[role]))]
}
