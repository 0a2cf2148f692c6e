import { expect, test } from 'vitest'
import type { Actor, Role } from '../access/index.js'
import type { HandlerId } from '../foundation/index.js'
import { IMPORT_KINDS } from './import-kind.js'
import { mayBring } from './may-bring.js'

const staff = (role: Role): Actor => ({ kind: 'staff', handlerId: 'me' as HandlerId, roles: [role] })

test.each<[Role, number, boolean]>([
  ['MANAGEMENT', 5, true],
  ['COORDINATOR', 4, false],
  ['POLICY_OFFICER', 0, false],
  ['HANDLER', 0, false],
])('D-8 D-19 %s brings in %i kinds, violations among them: %s', (role, kinds, violations) => {
  expect(IMPORT_KINDS.filter((kind) => mayBring(staff(role), kind))).toHaveLength(kinds)
  expect(mayBring(staff(role), 'VIOLATIONS')).toBe(violations)
})
