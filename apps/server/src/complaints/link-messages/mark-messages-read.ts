import { readMessages } from '@waarborg/domain/complaints'
import type { LinkMessageId } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { type BesideInput, writeBeside } from '../acts/write-beside.js'
import { type BesideChangeResult, callTo } from '../files/beside-payload.js'

export interface MarkMessagesRead extends BesideInput {
  readonly complaintId: string
}

/** Whoever works on it says to have read what the complainant wrote. */
export function markMessagesRead(
  context: RequestContext,
  input: MarkMessagesRead,
): Promise<BesideChangeResult> {
  const call = callTo('messages-read', input, decodeId('complaint', input.complaintId))
  return writeBeside(context, call, async (complaint, manager, actor) => {
    const rows = (await manager.query(
      `select id from link_message where complaint_id = $1 and writer_id is null and read_at is null
       order by written_at, id`,
      [complaint.id],
    )) as { id: LinkMessageId }[]
    const unread = rows.map(({ id }) => id)
    const decided = readMessages(complaint, { unread, actor })
    if (decided.ok)
      await manager.query(
        'update link_message set read_at = $2, read_by_id = $3 where id = any($1::uuid[])',
        [unread, context.at.toString(), actor.handlerId],
      )
    return decided
  })
}
