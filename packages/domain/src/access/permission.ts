import type { Role } from './actor.js'

/** Who besides a role can be granted something: everybody at the door, sellers and their software, or the office's own machinery. */
export type Grantee = Role | 'PUBLIC' | 'SELLER' | 'PARTNER' | 'SYSTEM'

/**
 * Who may do what; what is not here is not allowed. Complaints are for those who need them (KP-1):
 * policy officers judge the facts a report states and administrators keep the system, so neither reads them.
 * @source KP-1, KM-16, D-19
 */
export const PERMISSIONS = {
  'complaints:submit': [
    'PUBLIC',
    'SELLER',
    'PARTNER',
    'HANDLER',
    'COORDINATOR',
    'MANAGEMENT',
    'POLICY_OFFICER',
    'AUDITOR',
    'ADMIN',
  ],
  'complaints:read': ['HANDLER', 'COORDINATOR', 'MANAGEMENT', 'AUDITOR', 'SYSTEM'],
  'complaints:register': ['HANDLER', 'COORDINATOR', 'MANAGEMENT'],
  'complaints:assign': ['HANDLER', 'COORDINATOR', 'MANAGEMENT', 'SYSTEM'],
  'complaints:reassign': ['COORDINATOR', 'MANAGEMENT', 'SYSTEM'],
  'complaints:handle': ['HANDLER', 'COORDINATOR', 'MANAGEMENT'],
  'complaints:exclude': ['COORDINATOR', 'MANAGEMENT'],
  'complaints:confirm': ['COORDINATOR', 'MANAGEMENT'],
  'labels:read': ['HANDLER', 'COORDINATOR', 'MANAGEMENT', 'AUDITOR', 'ADMIN'],
  'labels:manage': ['COORDINATOR', 'ADMIN'],
  'safety-signals:record': ['HANDLER', 'COORDINATOR', 'MANAGEMENT'],
  'safety-signals:handle': ['COORDINATOR', 'MANAGEMENT'],
  'visibility:change': ['MANAGEMENT'],
  'dashboard:read': ['HANDLER', 'COORDINATOR', 'MANAGEMENT', 'AUDITOR', 'SYSTEM'],
  'handlers:read': ['HANDLER', 'COORDINATOR', 'MANAGEMENT', 'POLICY_OFFICER', 'AUDITOR', 'ADMIN', 'SYSTEM'],
  'categories:read': [
    'HANDLER',
    'COORDINATOR',
    'MANAGEMENT',
    'POLICY_OFFICER',
    'AUDITOR',
    'ADMIN',
    'SELLER',
    'PARTNER',
    'SYSTEM',
  ],
  'sellers:read': [
    'HANDLER',
    'COORDINATOR',
    'MANAGEMENT',
    'POLICY_OFFICER',
    'AUDITOR',
    'SELLER',
    'PARTNER',
    'SYSTEM',
  ],
  'sellers:register': ['COORDINATOR', 'MANAGEMENT', 'POLICY_OFFICER'],
  'register-blocks:read': ['COORDINATOR', 'MANAGEMENT', 'POLICY_OFFICER', 'AUDITOR'],
  'register-blocks:lift': ['MANAGEMENT', 'POLICY_OFFICER'],
  'force-majeure:read': ['MANAGEMENT', 'POLICY_OFFICER', 'AUDITOR'],
  'orders:read': ['HANDLER', 'COORDINATOR', 'MANAGEMENT', 'AUDITOR'],
  'imports:run': ['COORDINATOR', 'MANAGEMENT'],
  'imports:read': ['COORDINATOR', 'MANAGEMENT', 'AUDITOR'],
  'journal:read': ['COORDINATOR', 'MANAGEMENT', 'AUDITOR', 'ADMIN'],
  'journal:check': ['MANAGEMENT', 'AUDITOR', 'ADMIN'],
  'sign-ins:read': ['AUDITOR', 'ADMIN'],
  'organisation:read': ['HANDLER', 'COORDINATOR', 'MANAGEMENT', 'POLICY_OFFICER', 'AUDITOR', 'ADMIN'],
  'organisation:change': ['MANAGEMENT', 'ADMIN'],
  'absences:manage': ['COORDINATOR', 'MANAGEMENT'],
  'guidance:read': ['HANDLER', 'COORDINATOR', 'MANAGEMENT', 'POLICY_OFFICER', 'AUDITOR', 'ADMIN'],
  'guidance:change': ['COORDINATOR', 'MANAGEMENT'],
  'calendar:change': ['COORDINATOR', 'MANAGEMENT'],
  'policy:change': ['COORDINATOR', 'MANAGEMENT'],
  'points-policy:change': ['MANAGEMENT', 'POLICY_OFFICER'],
  'views:share': ['COORDINATOR', 'MANAGEMENT'],
  'people:manage': ['ADMIN'],
  'violations:read': [
    'HANDLER',
    'COORDINATOR',
    'MANAGEMENT',
    'POLICY_OFFICER',
    'AUDITOR',
    'SELLER',
    'PARTNER',
    'SYSTEM',
  ],
  'violations:report': ['HANDLER', 'COORDINATOR', 'MANAGEMENT', 'POLICY_OFFICER'],
  'violations:decide': ['MANAGEMENT', 'POLICY_OFFICER'],
  'violations:object': ['MANAGEMENT', 'POLICY_OFFICER', 'SELLER'],
  'keys:manage': ['ADMIN', 'SELLER'],
  'extracts:read': ['SELLER', 'PARTNER'],
  'calendar-feed:manage': ['SELLER'],
  'seller-contacts:manage': ['POLICY_OFFICER', 'ADMIN'],
} as const satisfies Record<string, readonly Grantee[]>

export type Permission = keyof typeof PERMISSIONS

export interface NotPermitted {
  readonly kind: 'not-permitted'
  readonly permission: Permission
}
