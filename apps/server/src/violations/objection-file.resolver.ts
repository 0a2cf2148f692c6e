import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { ObjectionFileType } from './objection.type.js'

@Resolver(() => ObjectionFileType)
export class ObjectionFileResolver {
  @FieldResolver()
  url(@Root() { attachmentId }: ObjectionFileType, @Ctx() { actor }: RequestContext): string | null {
    const address = `/attachments/${encodeId('attachment', attachmentId)}`
    if (actor.kind === 'staff') return address
    return actor.kind === 'seller' ? `${address}?as=seller` : null
  }
}
