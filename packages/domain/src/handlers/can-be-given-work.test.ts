import { expect, test } from 'vitest'
import type { Role } from '../access/index.js'
import type { HandlerId } from '../foundation/index.js'
import { canBeGivenWork, obstaclesToGivingWork } from './can-be-given-work.js'

const somebody = (onDuty: boolean, ...roles: readonly Role[]) => ({
  id: 'somebody' as HandlerId,
  onDuty,
  roles,
})

test.each([
  [somebody(true, 'HANDLER'), []],
  [somebody(true, 'MANAGEMENT'), []],
  [somebody(false, 'HANDLER'), ['handler-not-on-duty']],
  [somebody(true, 'AUDITOR'), ['handler-may-not-handle']],
  [somebody(true, 'ADMIN', 'HANDLER'), ['handler-may-not-handle']],
  [somebody(false, 'ADMIN'), ['handler-not-on-duty', 'handler-may-not-handle']],
])('KM-16 to %o work is given unless %j', (handler, obstacles) => {
  expect(obstaclesToGivingWork(handler)).toEqual(obstacles)
  expect(canBeGivenWork(handler)).toBe(obstacles.length === 0)
})
