import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { encodeId } from '../../graph/ids.js'
import type { Binder } from '../../graph/list-definition.js'
import { loadOfMany } from '../../graph/nodes.js'
import { visibleComplaints } from '../../graph/visible-complaints.js'
import { ComplaintType } from '../complaint.type.js'
import { RelatedComplaintType } from './related-complaint.type.js'

/** Only what the reader may see of the other side, and each once: what was merged is no longer only related. */
const related = (context: RequestContext) => (binder: Binder) =>
  `
  select r.one as parent, json_build_object('id', c.id, 'number', c.number, 'relation', r.relation, 'state', c.state,
      'receivedAt', c.received_at, 'subject', c.subject) as row
  from (select distinct on (one, other) one, other, relation from (
    select first_id as one, second_id as other, 'RELATED' as relation from complaint_relation
      where first_id = any($1::uuid[])
    union all select second_id, first_id, 'RELATED' from complaint_relation where second_id = any($1::uuid[])
    union all select id, merged_into_id, 'MERGED_INTO' from complaint
      where id = any($1::uuid[]) and merged_into_id is not null
    union all select merged_into_id, id, 'TOOK_IN' from complaint where merged_into_id = any($1::uuid[])
  ) found order by one, other, relation = 'RELATED') r join complaint c on c.id = r.other
  where ${visibleComplaints('c')(binder, context)} order by c.received_at, c.id`

/** Adds to a complaint the others that it has to do with. */
@Resolver(() => ComplaintType)
export class ComplaintRelationsResolver {
  @FieldResolver(() => [RelatedComplaintType], {
    description:
      'The complaints that it was related to or merged with, as far as the reader may see them; the first received first (KM-17).',
  })
  async related(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    const rows = await loadOfMany<RelatedComplaintType>('related complaints', related(context), id, context)
    return rows.map((row) => ({ ...row, id: encodeId('complaint', row.id) }))
  }
}
