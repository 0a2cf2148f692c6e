import { describe, expect, test } from 'vitest'
import type { HandlerId, PartnerKeyId, SellerContactId } from '../foundation/index.js'
import { type Actor, ROLES, type Role } from './actor.js'
import { may, mayHoldTogether } from './may.js'
import { PERMISSIONS, type Permission } from './permission.js'

const staff = (...roles: readonly Role[]): Actor => ({
  kind: 'staff',
  handlerId: 'somebody' as HandlerId,
  roles,
})
const anybody: Actor = { kind: 'public' }
const machinery: Actor = { kind: 'system' }
const software = (...scopes: readonly Permission[]): Actor => ({
  kind: 'partner',
  keyId: 'a key' as PartnerKeyId,
  sellerIds: [],
  scopes,
})
const contact: Actor = { kind: 'seller', contactId: 'somebody' as SellerContactId, sellerIds: [] }

const office: Record<Permission, string> = {
  'complaints:submit':
    'public, seller, partner, handler, coordinator, management, policy officer, auditor, admin',
  'complaints:read': 'system, handler, coordinator, management, auditor',
  'complaints:register': 'handler, coordinator, management',
  'complaints:assign': 'system, handler, coordinator, management',
  'complaints:reassign': 'system, coordinator, management',
  'complaints:handle': 'handler, coordinator, management',
  'complaints:exclude': 'coordinator, management',
  'complaints:confirm': 'coordinator, management',
  'labels:read': 'handler, coordinator, management, auditor, admin',
  'labels:manage': 'coordinator, admin',
  'safety-signals:record': 'handler, coordinator, management',
  'safety-signals:handle': 'coordinator, management',
  'visibility:change': 'management',
  'dashboard:read': 'system, handler, coordinator, management, auditor',
  'handlers:read': 'system, handler, coordinator, management, policy officer, auditor, admin',
  'categories:read':
    'system, seller, partner, handler, coordinator, management, policy officer, auditor, admin',
  'sellers:read': 'system, seller, partner, handler, coordinator, management, policy officer, auditor',
  'sellers:register': 'coordinator, management, policy officer',
  'register-blocks:read': 'coordinator, management, policy officer, auditor',
  'register-blocks:lift': 'management, policy officer',
  'force-majeure:read': 'management, policy officer, auditor',
  'orders:read': 'handler, coordinator, management, auditor',
  'imports:run': 'coordinator, management',
  'imports:read': 'coordinator, management, auditor',
  'journal:read': 'coordinator, management, auditor, admin',
  'journal:check': 'management, auditor, admin',
  'sign-ins:read': 'auditor, admin',
  'organisation:read': 'handler, coordinator, management, policy officer, auditor, admin',
  'organisation:change': 'management, admin',
  'absences:manage': 'coordinator, management',
  'guidance:read': 'handler, coordinator, management, policy officer, auditor, admin',
  'guidance:change': 'coordinator, management',
  'calendar:change': 'coordinator, management',
  'policy:change': 'coordinator, management',
  'points-policy:change': 'management, policy officer',
  'views:share': 'coordinator, management',
  'people:manage': 'admin',
  'violations:read': 'system, seller, partner, handler, coordinator, management, policy officer, auditor',
  'violations:report': 'handler, coordinator, management, policy officer',
  'violations:decide': 'management, policy officer',
  'violations:object': 'seller, management, policy officer',
  'keys:manage': 'seller, admin',
  'extracts:read': 'seller, partner',
  'calendar-feed:manage': 'seller',
  'seller-contacts:manage': 'policy officer, admin',
}

test.each(Object.entries(office) as [Permission, string][])(
  'KP-1 %s is for %s, and for nobody else',
  (permission, who) => {
    const granted = [
      ...(may(anybody, permission) ? ['public'] : []),
      ...(may(machinery, permission) ? ['system'] : []),
      ...(may(contact, permission) ? ['seller'] : []),
      ...(may(software(permission), permission) ? ['partner'] : []),
      ...ROLES.filter((role) => may(staff(role), permission)).map((role) =>
        role.toLowerCase().replace('_', ' '),
      ),
    ]
    expect(granted.join(', ')).toBe(who)
  },
)

test('KP-1 the table above speaks of every permission', () => {
  expect(Object.keys(office)).toEqual(Object.keys(PERMISSIONS))
})

test('KP-1 somebody without a role may do nothing, not even what the public may', () => {
  for (const permission of Object.keys(PERMISSIONS) as Permission[])
    expect(may(staff(), permission)).toBe(false)
})

test('KP-1 software may do nothing that its key does not name', () => {
  for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
    expect(may(software(), permission)).toBe(false)
    const others = (Object.keys(PERMISSIONS) as Permission[]).filter((other) => other !== permission)
    expect(may(software(...others), permission)).toBe(false)
  }
})

test('D-19 who reads complaints reads the dashboard that shows them, and nobody else does', () => {
  expect(PERMISSIONS['dashboard:read']).toEqual(PERMISSIONS['complaints:read'])
})

describe('two roles in one person', () => {
  test.each([
    [['HANDLER', 'MANAGEMENT'], true],
    [['ADMIN', 'POLICY_OFFICER'], true],
    [['ADMIN'], true],
    [['ADMIN', 'HANDLER'], false],
    [['ADMIN', 'COORDINATOR'], false],
    [['MANAGEMENT', 'ADMIN'], false],
    [['ADMIN', 'AUDITOR'], false],
  ] satisfies [Role[], boolean][])('D-19 %s may go together: %s', (roles, together) => {
    expect(mayHoldTogether(roles)).toBe(together)
  })

  test('D-19 a role beside ADMIN that reads complaints grants nothing', () => {
    expect(may(staff('ADMIN', 'HANDLER'), 'complaints:read')).toBe(false)
    expect(may(staff('ADMIN', 'HANDLER'), 'complaints:handle')).toBe(false)
    expect(may(staff('ADMIN', 'HANDLER'), 'handlers:read')).toBe(true)
  })

  test('one role more grants what that role grants', () => {
    expect(may(staff('HANDLER', 'COORDINATOR'), 'complaints:reassign')).toBe(true)
  })
})
