import type { HandlerId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { appendEntry } from '../../journal/index.js'

/** With what somebody came in last: its last step. */
export type SignInWay = 'PASSWORD' | 'TOTP' | 'RECOVERY_CODE' | 'PASSKEY' | 'OPENID' | 'INVITATION'

/** What the journal tells of coming and going; not a change of the person, so without a version and an event. */
export const SIGN_IN_FAILED = 'sign-in-failed'
export const SIGN_IN_ACTS = [
  'signed-in',
  'signed-out',
  'session-ended',
  'session-expired',
  SIGN_IN_FAILED,
] as const

/** The journal entry of somebody who comes or goes: never from where. The caller holds the lock on the person's row. */
export function recordSignIn(
  manager: EntityManager,
  entry: {
    readonly handlerId: HandlerId
    readonly act: Exclude<(typeof SIGN_IN_ACTS)[number], typeof SIGN_IN_FAILED>
    readonly facts?: { readonly way: SignInWay } | { readonly sessions: number }
    readonly at: Temporal.Instant
  },
): Promise<void> {
  const { handlerId, act, facts = {}, at } = entry
  const isTheirs = act !== 'session-expired'
  return appendEntry(manager, {
    subjectId: handlerId,
    subjectNoun: 'handler',
    recordedAt: at.toString({ smallestUnit: 'millisecond' }),
    actorKind: isTheirs ? 'staff' : 'system',
    actorId: isTheirs ? handlerId : null,
    act,
    facts: [{ kind: act, ...facts }],
  })
}

/** Waits until nobody else writes in the journal of this person. */
export const lockPerson = (manager: EntityManager, handlerId: HandlerId): Promise<unknown> =>
  manager.query('select 1 from handler where id = $1 for no key update', [handlerId])
