import { CONVERSATION_STEPS } from '@waarborg/domain/conversation'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ComplaintType } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { loadRows } from '../graph/nodes.js'
import type { Rows } from '../graph/rows.js'
import { readSixSteps } from '../guidance/index.js'
import { handlerJson } from '../handlers/index.js'
import { ConversationStepType } from './conversation-step.type.js'

type Marked = Omit<ConversationStepType, 'text'>

const markedRows: Rows<Marked> = {
  name: 'marked steps of complaints',
  row: `json_build_object('step', p.step, 'mark', p.mark, 'note', p.note, 'markedBy', ${handlerJson('h')},
    'markedAt', p.marked_at, 'version', p.version)`,
  from: `conversation_step p join complaint c on c.id = p.complaint_id and c.round = p.round
    join handler h on h.id = p.marked_by_id`,
  parent: 'p.complaint_id',
  order: 'p.step',
}

/** The six steps of the conversation about a complaint, in the caller's language. */
export async function stepsOf(complaintId: string, context: RequestContext): Promise<ConversationStepType[]> {
  const { loaders, locale } = context
  const texts = await loaders.once(`six steps ${locale}`, () => readSixSteps(context, locale))
  const marked = await loadRows(markedRows, complaintId, context)
  return CONVERSATION_STEPS.map((step, place) => ({
    ...(marked.find((one) => one.step === step) ?? { ...UNMARKED, step }),
    text: texts[place] ?? '',
  }))
}

const UNMARKED = { mark: 'OPEN', note: null, markedBy: null, markedAt: null, version: 0 } as const

/** Adds to a complaint the six steps of the conversation. */
@Resolver(() => ComplaintType)
export class ComplaintConversationResolver {
  @FieldResolver(() => [ConversationStepType], {
    description: 'The six steps of the conversation in the present round, in their order (KM-9).',
  })
  conversation(@Root() { id, disposedOn }: ComplaintType, @Ctx() context: RequestContext) {
    return disposedOn === null ? stepsOf(id, context) : []
  }
}
