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
  | 'secondPerson'
  | 'violations'
  | 'objections'
  | 'fewPoints'
  | 'people'
  | 'journal'

/** What matters to a role, the most pressing first. */
const panels: Readonly<Record<Role, readonly PanelName[]>> = {
  MANAGEMENT: ['unread', 'secondPerson', 'trends', 'outcomes', 'newest'],
  COORDINATOR: ['attention', 'loads', 'newest'],
  HANDLER: ['mine', 'waiting', 'nearest', 'newest', 'loads'],
  POLICY_OFFICER: ['violations', 'secondPerson', 'objections', 'fewPoints'],
  AUDITOR: ['trends', 'outcomes', 'journal', 'nearest', 'loads'],
  ADMIN: ['people', 'journal'],
}

/** Whoever has two roles sees what comes first for the one, what comes first for the other, and so on, each once. */
export function panelsFor(roles: readonly Role[]): readonly PanelName[] {
  const own = (Object.keys(panels) as Role[])
    .filter((role) => roles.includes(role))
    .map((role) => panels[role])
  const longest = Math.max(0, ...own.map(({ length }) => length))
  return [
    ...new Set(
      Array.from({ length: longest }, (_, place) => own.flatMap((names) => names[place] ?? [])).flat(),
    ),
  ]
}
