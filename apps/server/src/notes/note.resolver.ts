import type { HandlerId } from '@waarborg/domain/foundation'
import { changeableUntil, mayRemove } from '@waarborg/domain/notes'
import { Temporal } from 'temporal-polyfill'
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { NoteType } from './note.type.js'

@Resolver(() => NoteType)
export class NoteResolver {
  @FieldResolver(() => ID, { description: 'The address: `not_…`.' })
  id(@Root() note: NoteType): string {
    return encodeId('note', note.id)
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the reader can put it right now, by `changeNote`: the writer, for a quarter of an hour.',
  })
  changeable(
    @Root() { writer, writtenAt, removedAt }: NoteType,
    @Ctx() { actor, at }: RequestContext,
  ): boolean {
    const until = changeableUntil({ writtenAt: Temporal.Instant.from(writtenAt) })
    const isWriter = actor.kind === 'staff' && writer.id === actor.handlerId
    return isWriter && removedAt === null && Temporal.Instant.compare(at, until) < 0
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the reader can take its words away, by `removeNote`.',
  })
  removable(@Root() { writer, removedAt }: NoteType, @Ctx() { actor }: RequestContext): boolean {
    if (actor.kind !== 'staff' || removedAt !== null) return false
    return mayRemove({ writerId: writer.id as HandlerId }, actor)
  }
}
