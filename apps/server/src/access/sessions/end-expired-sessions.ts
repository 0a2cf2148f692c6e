import { accepted, type HandlerId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { defineTask } from '../../jobs/index.js'
import { lockPerson, recordSignIn } from '../sign-in/record-sign-in.js'
import { IDLE } from './staff-session.js'

const PEOPLE_AT_ONCE = 200
const EXPIRED = '(ends_at <= $1 or last_used_at <= $2)'

/** Every five minutes: forgets the sessions that ended by time, and enters how many into the journal of whose they were. */
export const endExpiredSessions = defineTask({
  name: 'end-expired-sessions',
  every: '*/5 * * * *',
  run: async (_payload, { office, at, signal }) => {
    for (;;) {
      const people = await office.reads.rows<{ id: HandlerId }>({
        name: 'people with expired sessions',
        text: `select distinct handler_id as id from staff_session where ${EXPIRED} limit ${PEOPLE_AT_ONCE}`,
        values: momentsOf(at),
      })
      for (const { id } of people) {
        if (signal.aborted) return
        await office.transact((manager) => end(manager, id, at))
      }
      if (people.length < PEOPLE_AT_ONCE) return
    }
  },
})

async function end(manager: EntityManager, handlerId: HandlerId, at: Temporal.Instant) {
  await lockPerson(manager, handlerId)
  const [, sessions] = (await manager.query(
    `delete from staff_session where ${EXPIRED} and handler_id = $3`,
    [...momentsOf(at), handlerId],
  )) as [unknown[], number]
  if (sessions > 0)
    await recordSignIn(manager, { handlerId, act: 'session-expired', facts: { sessions }, at })
  return accepted(null)
}

const momentsOf = (at: Temporal.Instant): string[] => [at.toString(), at.subtract(IDLE).toString()]
