import { Arg, Ctx, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { type Delivery, follow } from '../graph/follow.js'
import { decodeId } from '../graph/ids.js'
import { newestOf } from '../graph/newest-of.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { ImportType } from './import.type.js'
import { importList } from './import-list.query.js'

/** Rows come in many times a second; people see a few steps a second. */
const TOLD_EVERY_IN_MS = 250

@ObjectType('ImportProgressed', { description: 'A step of an import, as it happens.', simpleResolvers: true })
class ImportProgressedType {
  @Field(() => ID, { description: 'The number of the event; rising. After a break, refetch what is shown.' })
  eventId!: string

  @Field(() => ImportType, { description: 'The import as it now is.' })
  import!: ImportType
}

@Resolver()
export class ImportProgressedSubscription {
  @Permit('imports:read')
  @Subscription(() => ImportProgressedType, {
    description: 'Every step of an import, told at most four times a second.',
    subscribe: ({ args, context }) => steps(args.id as string | undefined, context as RequestContext),
  })
  importProgressed(
    @Root() step: ImportProgressedType,
    @Arg('id', () => ID, { nullable: true, description: 'The import; any when absent.' })
    _id: string | undefined,
    @Ctx() _context: RequestContext,
  ): ImportProgressedType {
    return step
  }
}

async function* steps(
  id: string | undefined,
  context: RequestContext,
): AsyncGenerator<Delivery<ImportProgressedType>> {
  const wanted = id === undefined ? null : decodeId('import', id)
  const events = newestOf(ofImports(context, id === undefined ? null : (wanted ?? 'none')), TOLD_EVERY_IN_MS)
  for await (const { told: event, context: now } of events) {
    const run = await loadNode(importList, event.subjectId, now)
    if (run !== null) yield { told: { eventId: String(event.number), import: run }, context: now }
  }
}

async function* ofImports(context: RequestContext, wanted: string | null) {
  for await (const delivery of follow(context, 'imports:read')) {
    const { subjectNoun, subjectId } = delivery.told
    if (subjectNoun === 'import' && (wanted === null || wanted === subjectId)) yield delivery
  }
}
