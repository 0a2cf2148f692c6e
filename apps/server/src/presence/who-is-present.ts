import { idOfActor } from '@waarborg/domain/access'
import type { ComplaintId } from '@waarborg/domain/foundation'
import { storedMoment } from '../database/columns.js'
import { nameOf } from '../database/reads.js'
import type { RequestContext } from '../graph/context.js'
import { Binder } from '../graph/list-definition.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { handlerJson } from '../handlers/index.js'
import type { ComplaintPresenceType } from './presence.type.js'

/** Who was not heard of for so long is gone, however it went; screens tell every 20 seconds. */
export const GONE_AFTER_SECONDS = 45

/** Who has a complaint open, besides the reader; nobody when it is not for the reader. */
export async function whoIsPresent(
  id: ComplaintId,
  context: RequestContext,
): Promise<ComplaintPresenceType[]> {
  const binder = new Binder()
  const earliest = storedMoment(context.at.subtract({ seconds: GONE_AFTER_SECONDS }))
  const [complaint, reader, seen] = [id, idOfActor(context.actor), earliest].map((each) => binder.bind(each))
  const text = `select json_build_object('person', ${handlerJson('h')}, 'since', p.since, 'isWriting', p.is_writing) as found
    from complaint_presence p join complaint c on c.id = p.complaint_id join handler h on h.id = p.handler_id
    where p.complaint_id = ${complaint} and p.handler_id is distinct from ${reader}::uuid and p.seen_at >= ${seen}::timestamptz
      and ${visibleComplaints('c')(binder, context)}
    order by p.since, p.handler_id`
  const rows = await context.office.reads.rows<{ found: ComplaintPresenceType }>({
    name: nameOf(text),
    text,
    values: binder.values,
  })
  return rows.map(({ found }) => found)
}
