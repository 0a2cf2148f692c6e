import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadRows } from '../../graph/nodes.js'
import type { Rows } from '../../graph/rows.js'
import { type HandlerType, handlerJson } from '../../handlers/index.js'
import { shout } from '../clock.type.js'
import { ComplaintType } from '../complaint.type.js'
import { addresseeOf } from './addressee-of.js'
import { OwedMessageType } from './owed-message.type.js'
import { type StoredMessage, tellMessage } from './owed-message.words.js'

interface WaitingMessage {
  readonly message: StoredMessage
  readonly owedAt: string
  readonly handler: HandlerType | null
}

/** Who of the office gets it stands among its facts, by which it was owed. */
const waitingRows: Rows<WaitingMessage> = {
  name: 'messages that wait for complaints',
  row: `json_build_object('message', m.facts || jsonb_build_object('kind', m.kind), 'owedAt', m.recorded_at,
    'handler', ${handlerJson('j')})`,
  from: `(select * from outbox_message where state = 'WAITING') m
    left join handler j on j.id::text in (m.facts->>'handlerId', m.facts->>'to')`,
  parent: 'm.complaint_id',
  order: 'm.recorded_at, m.id',
}

@Resolver(() => ComplaintType)
export class ComplaintMessagesResolver {
  @FieldResolver(() => [OwedMessageType], {
    description: 'What waits to be sent about it, the oldest first; what was sent is not among it.',
  })
  async messages(@Root() { id }: ComplaintType, @Ctx() context: RequestContext): Promise<OwedMessageType[]> {
    const waiting = await loadRows(waitingRows, id, context)
    return waiting.map(({ message, owedAt, handler }) => {
      const to = addresseeOf(message)
      return {
        kind: shout(message.kind),
        to,
        handler: to === 'HANDLER' ? handler : null,
        owedAt,
        summary: tellMessage(message, context.locale),
      }
    })
  }
}
