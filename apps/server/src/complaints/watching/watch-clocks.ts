import { civilDateOf } from '@waarborg/domain/foundation'
import { defineTask, type JobCall } from '../../jobs/index.js'
import { OPEN } from '../complaint-conditions.js'
import { watchClock } from './watch-clock.js'

const AT_ONCE = 200

/** What was promised stays owed after an end that the gate did not guard. @source KP-7 */
const OWED = `(q.kind = 'agreement' and c.state in ('WITHDRAWN', 'NOT_ADMISSIBLE'))`

/** Whether anything is told of the clock `q` of the complaint `c`. */
export const IS_WATCHED = `(${OPEN} or ${OWED})`

/**
 * Every minute: tells what is due of the running clocks of open complaints and of what is still owed in others, by the clock of the office; also what became
 * due while nobody looked. Each clock by itself, so that a crash leaves nothing by halves and any number of processes
 * tell each step once. @source KM-16
 */
export const watchClocks = defineTask({
  name: 'watch-clocks',
  every: '* * * * *',
  run: async (_payload, call: JobCall) => {
    const { office, at, signal } = call
    for (;;) {
      const found = await office.reads.rows<{ id: string; complaintId: string }>({
        name: 'clocks to watch',
        text: `select q.id, q.complaint_id as "complaintId" from clock q join complaint c on c.id = q.complaint_id
          where q.stopped_at is null and coalesce(q.next_step_at, '-infinity') < $1::timestamptz and ${IS_WATCHED}
          order by coalesce(q.next_step_at, '-infinity') limit ${AT_ONCE}`,
        values: [at.toString()],
      })
      for (const clock of found) {
        if (signal.aborted) return
        await watchClock(clock, call, civilDateOf(at))
      }
      if (found.length < AT_ONCE) return
    }
  },
})
