import type { HandlerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../graph/context.js'
import { newId } from '../graph/new-id.js'
import { appendEntry, byActor } from '../journal/index.js'
import { announceEvent } from '../live/index.js'

/** What happens to somebody of the office. */
export type PersonAct =
  | 'office-founded'
  | 'person-invited'
  | 'person-invited-again'
  | 'person-joined'
  | 'person-changed'
  | 'roles-changed'
  | 'person-disabled'
  | 'person-enabled'
  | 'password-changed'
  | 'password-reset'
  | 'second-factor-added'
  | 'second-factor-removed'
  | 'second-factor-reset'
  | 'recovery-codes-renewed'
  | 'openid-linked'

const HANDLER_CHANGED = 'handler-changed'

/** The journal entry and the event of an act on a person: which one and by whom, never what was typed. */
export async function recordOnPerson(
  manager: EntityManager,
  { actor, at }: Pick<RequestContext, 'actor' | 'at'>,
  entry: { readonly handlerId: HandlerId; readonly act: PersonAct; readonly facts?: object },
): Promise<void> {
  const { handlerId, act, facts = {} } = entry
  const recordedAt = at.toString({ smallestUnit: 'millisecond' })
  const [row] = (await manager.query('select version from handler where id = $1 for update', [
    handlerId,
  ])) as {
    version: number
  }[]
  const version = row?.version ?? 1
  await appendEntry(manager, {
    subjectId: handlerId,
    subjectNoun: 'handler',
    recordedAt,
    ...byActor(actor),
    act,
    facts: [{ kind: act, version, ...facts }],
  })
  await announceEvent(manager, {
    id: newId<'event'>(),
    kind: HANDLER_CHANGED,
    subjectNoun: 'handler',
    subjectId: handlerId,
    subjectVersion: version,
    facts: { before: {}, after: {} },
    recordedAt,
  })
}
