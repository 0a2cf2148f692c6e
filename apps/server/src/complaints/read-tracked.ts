import type { RequestContext } from '../graph/context.js'
import type { TrackedComplaintType } from './tracked-complaint.type.js'
import { hashOfToken } from './tracking-token.js'

const tracked = `
  select json_build_object('number', c.number, 'status', c.state, 'receivedAt', c.received_at, 'subject', c.subject,
    'description', c.description, 'categoryName', case $2 when 'NL' then k.name_nl else k.name_en end,
    'contactBy', f.due_at, 'contactedAt', f.stopped_at, 'agreedDeadlineOn', c.agreed_deadline_on, 'answerBy', d.due_on,
    'handler', case when h.id is null then null else json_build_object('name', h.name, 'function', h.function,
      'telephone', h.telephone, 'email', h.email) end,
    'attachmentNames', (select coalesce(json_agg(a.name order by a.uploaded_at, a.id), '[]')
      from attachment a where a.complaint_id = c.id)) as row
  from complaint c
    join category k on k.id = c.category_id
    join clock f on f.complaint_id = c.id and f.kind = 'first-contact'
    join clock d on d.complaint_id = c.id and d.kind = 'decision'
    left join handler h on h.id = c.handler_id
  where c.tracking_hash = $1
  order by f.started_at desc, d.started_at desc limit 1`

/** What the secret link shows; null when it opens nothing. */
export async function readTracked(
  token: string,
  context: RequestContext,
): Promise<TrackedComplaintType | null> {
  const found = await context.office.reads.row<{ row: TrackedComplaintType }>({
    name: 'tracked complaint',
    text: tracked,
    values: [hashOfToken(token), context.locale],
  })
  return found?.row ?? null
}
