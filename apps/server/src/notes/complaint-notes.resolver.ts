import type { ComplaintVisibility } from '@waarborg/domain/access'
import type { HandlerId } from '@waarborg/domain/foundation'
import { type Colleague, readersOf } from '@waarborg/domain/notes'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ComplaintType } from '../complaints/index.js'
import { readNestedConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { HandlerType, handlerList } from '../handlers/index.js'
import { NoteConnectionType, type NoteList, NoteListArgs } from './note.type.js'
import { noteList } from './note-list.query.js'
import { COLLEAGUES, VISIBILITY } from './who-reads.js'

/** Adds to a complaint what staff wrote beside it, and whom they can mention there. */
@Resolver(() => ComplaintType)
export class ComplaintNotesResolver {
  @FieldResolver(() => NoteConnectionType, {
    description: 'What staff wrote beside it, the last first; never for anybody outside.',
  })
  notes(
    @Root() { id }: ComplaintType,
    @Args(() => NoteListArgs) args: NoteList,
    @Ctx() context: RequestContext,
  ) {
    return readNestedConnection(noteList, args, context, { column: 'o.complaint_id', id })
  }

  @FieldResolver(() => [HandlerType], {
    description: 'The colleagues who read it, whom a note can mention; by name.',
  })
  async mentionable(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    if (complaint.disposedOn !== null) return []
    const { colleagues, visibility } = await context.loaders.once('colleagues', () => peopleOf(context))
    const idOf = (one: { id: string } | null) => (one?.id ?? null) as HandlerId | null
    const { handler, receiver, concerns } = complaint
    const facts = { handlerId: idOf(handler), receiverId: idOf(receiver), concernsId: idOf(concerns) }
    const readers = readersOf(facts, colleagues, visibility)
    const found = await Promise.all(readers.map(({ id }) => loadNode(handlerList, id, context)))
    return found.filter((one) => one !== null)
  }
}

async function peopleOf({ office: { reads } }: RequestContext) {
  const colleagues = await reads.rows<Colleague>({ name: 'colleagues', text: COLLEAGUES, values: [] })
  const [office] = await reads.rows<{ visibility: ComplaintVisibility }>({
    name: 'who reads complaints',
    text: VISIBILITY,
    values: [],
  })
  return { colleagues, visibility: office?.visibility ?? 'TEAM' }
}
