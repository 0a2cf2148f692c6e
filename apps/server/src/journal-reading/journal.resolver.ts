import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { Permit } from '../graph/permission.js'
import {
  JournalEntryConnectionType,
  JournalEntryType,
  type JournalList,
  JournalListArgs,
} from './journal-entry.type.js'
import { journalList } from './journal-list.query.js'

const addressed = { COMPLAINT: 'complaint', HANDLER: 'handler', IMPORT: 'import' } as const

@Resolver(() => JournalEntryType)
export class JournalResolver {
  @Permit('journal:read')
  @Query(() => JournalEntryConnectionType, {
    description: 'What was done, the newest first; entries about complaints only for who reads complaints.',
  })
  journalEntries(@Args(() => JournalListArgs) args: JournalList, @Ctx() context: RequestContext) {
    return readConnection(journalList, args, context)
  }

  @FieldResolver(() => ID, { nullable: true })
  subjectId(@Root() { subject, subjectUuid }: JournalEntryType): string | null {
    return subject in addressed ? encodeId(addressed[subject as keyof typeof addressed], subjectUuid) : null
  }
}
