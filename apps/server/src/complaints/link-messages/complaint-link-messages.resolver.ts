import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadRows } from '../../graph/nodes.js'
import type { Rows } from '../../graph/rows.js'
import { handlerJson } from '../../handlers/index.js'
import { ComplaintType } from '../complaint.type.js'
import { LinkMessageType } from './link-message.type.js'

const messageRows: Rows<LinkMessageType> = {
  name: 'messages by the links of complaints',
  row: `json_build_object('id', m.id, 'writer', ${handlerJson('w')}, 'writtenAt', m.written_at, 'text', m.text,
    'readAt', m.read_at, 'readBy', ${handlerJson('r')})`,
  from: `link_message m left join handler w on w.id = m.writer_id left join handler r on r.id = m.read_by_id`,
  parent: 'm.complaint_id',
  order: 'm.written_at, m.id',
}

@Resolver(() => ComplaintType)
export class ComplaintLinkMessagesResolver {
  @FieldResolver(() => [LinkMessageType], {
    description:
      'What the complainant and the office wrote to each other by the secret link, the oldest first.',
  })
  linkMessages(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    return loadRows(messageRows, id, context)
  }
}
