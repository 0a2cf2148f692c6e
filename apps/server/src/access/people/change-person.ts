import { accepted, type HandlerId, type Result, refused } from '@waarborg/domain/foundation'
import type { PeopleFacts } from '@waarborg/domain/handlers'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { requireStaff } from '../../graph/permission.js'
import type { AccessRejection, PersonConflict } from '../access-rejection.js'
import { type PersonAct, recordOnPerson } from '../record-on-person.js'
import { alonePeople } from './alone.js'
import { countOtherAdministrators, lockPerson, type StoredPerson, updatePerson } from './person.store.js'

export interface PersonInput {
  readonly handlerId: string
  /** Absent where nothing of the person changes. */
  readonly expectedVersion?: number
}

export type PersonResult = Result<HandlerId, AccessRejection>

/** What an act makes of a person: other values, and which of those the journal names. */
export interface PersonChange {
  readonly person: StoredPerson
  readonly facts?: object
  /** What else belongs to it, in the same transaction. */
  readonly also?: (manager: EntityManager) => Promise<unknown>
}

/** One act of an administrator on one person: lock, compare versions, decide, save, record; one transaction. */
export function changePerson(
  context: RequestContext,
  act: PersonAct,
  input: PersonInput,
  decide: (person: StoredPerson, facts: PeopleFacts) => Result<PersonChange, AccessRejection>,
): Promise<PersonResult> {
  const by = requireStaff(context).handlerId
  const id = decodeId('handler', input.handlerId)
  const notThere = { kind: 'unknown', path: ['handlerId'], noun: 'handler' } as const
  if (id === null) return Promise.resolve(refused(notThere))
  return context.office.transact<HandlerId, AccessRejection>(async (manager) => {
    await alonePeople(manager)
    const before = await lockPerson(manager, id)
    if (before === null) return refused(notThere)
    const isExpected = input.expectedVersion === undefined || before.version === input.expectedVersion
    if (!isExpected) return refused(await conflictOn(manager, before, input.expectedVersion))
    const otherAdministrators = await countOtherAdministrators(manager, id)
    const decided = decide(before, { by, otherAdministrators })
    if (!decided.ok) return decided
    const { person, facts = {}, also } = decided.value
    if (!(await updatePerson(manager, person))) return refused({ kind: 'email-taken', path: ['email'] })
    await recordOnPerson(manager, context, { handlerId: id, act, facts })
    await also?.(manager)
    return accepted(id)
  })
}

async function conflictOn(
  manager: EntityManager,
  { id, version }: StoredPerson,
  expected = 0,
): Promise<PersonConflict> {
  const [last] = (await manager.query(
    `select j.recorded_at::text as at, h.name from journal_entry j left join handler h on h.id = j.actor_id
     where j.subject_id = $1 order by j.position desc limit 1`,
    [id],
  )) as { at: string; name: string | null }[]
  const hasBeen = expected >= 1 && expected < version && last !== undefined
  return {
    kind: 'conflict',
    path: ['expectedVersion'],
    by: last?.name ?? null,
    at: hasBeen ? Temporal.Instant.from(last.at) : null,
  }
}
