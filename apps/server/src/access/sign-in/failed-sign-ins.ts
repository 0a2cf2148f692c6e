import { accepted, type HandlerId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { defineTask } from '../../jobs/index.js'
import { appendEntry } from '../../journal/index.js'
import type { Office } from '../../office.js'
import { SIGN_IN_FAILED, type SignInWay } from './record-sign-in.js'

/** Counts an attempt that failed. The work is the same whether there is such a person or not: null for nobody. */
export async function countFailure(
  office: Pick<Office, 'reads' | 'now'>,
  handlerId: HandlerId | null,
  way: SignInWay,
): Promise<void> {
  await office.reads.rows({
    name: 'failed sign-in',
    text: 'insert into failed_sign_in (handler_id, way, at) values ($1, $2, $3)',
    values: [handlerId, way, office.now().toString()],
  })
}

const PEOPLE_AT_ONCE = 200

/** Every five minutes: enters how often signing in failed into the journals of whom it was, or of the office. */
export const journalFailedSignIns = defineTask({
  name: 'journal-failed-sign-ins',
  every: '*/5 * * * *',
  run: async (_payload, { office, at, signal }) => {
    for (;;) {
      const tried = await office.reads.rows<{ id: HandlerId | null }>({
        name: 'people at whom signing in failed',
        text: `select distinct handler_id as id from failed_sign_in limit ${PEOPLE_AT_ONCE}`,
        values: [],
      })
      for (const { id } of tried) {
        if (signal.aborted) return
        await office.transact((manager) => enter(manager, id, at))
      }
      if (tried.length < PEOPLE_AT_ONCE) return
    }
  },
})

/** All that waits for one person, or for nobody, as one entry. */
async function enter(manager: EntityManager, handlerId: HandlerId | null, at: Temporal.Instant) {
  const [subject] = (await manager.query(
    handlerId === null
      ? 'select subject_id as id from office for no key update'
      : 'select id from handler where id = $1 for no key update',
    handlerId === null ? [] : [handlerId],
  )) as { id: string }[]
  const failed = (await manager.query(
    `with taken as (delete from failed_sign_in where handler_id is not distinct from $1::uuid returning way)
     select way, count(*)::int as times from taken group by way order by way`,
    [handlerId],
  )) as { way: SignInWay; times: number }[]
  if (subject === undefined || failed.length === 0) return accepted(null)
  await appendEntry(manager, {
    subjectId: subject.id,
    subjectNoun: handlerId === null ? 'organisation' : 'handler',
    recordedAt: at.toString({ smallestUnit: 'millisecond' }),
    actorKind: 'system',
    actorId: null,
    act: SIGN_IN_FAILED,
    facts: failed.map(({ way, times }) => ({ kind: SIGN_IN_FAILED, way, times })),
  })
  return accepted(null)
}
