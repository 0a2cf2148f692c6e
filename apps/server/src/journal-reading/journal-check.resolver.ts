import { Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { type Delivery, follow } from '../graph/follow.js'
import { encodeId } from '../graph/ids.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { JOURNAL_CHECK } from './announce-check.js'
import { checkJournal } from './check-journal.js'
import { journalChecks } from './journal-check.query.js'
import { BrokenChainType, CheckJournalPayload, JournalCheckType } from './journal-check.type.js'
import { nameBroken, type StoredBroken } from './name-broken.js'

@Resolver(() => JournalCheckType)
export class JournalCheckResolver {
  @Permit('journal:read')
  @Query(() => JournalCheckType, {
    nullable: true,
    description: 'The last check that was asked for; null when there was none.',
  })
  async lastJournalCheck(@Ctx() context: RequestContext): Promise<JournalCheckType | null> {
    const last = await context.office.reads.row<{ id: string }>({
      name: 'last check of the journal',
      text: 'select id from journal_check order by asked_at desc, id desc limit 1',
      values: [],
    })
    return last === undefined ? null : loadNode(journalChecks, last.id, context)
  }

  @Permit('journal:check')
  @Mutation(() => CheckJournalPayload, {
    description:
      'Has every entry looked at; goes on by itself, `journalCheckProgressed` tells how far it is.',
  })
  async checkJournal(@Ctx() context: RequestContext) {
    const check = await loadNode(journalChecks, await checkJournal(context), context)
    return { check, userErrors: [] }
  }

  @Permit('journal:read')
  @Subscription(() => JournalCheckType, {
    description: 'A check as it goes on; the check that is under way, whoever asked for it.',
    subscribe: ({ context }) => steps(context as RequestContext),
  })
  journalCheckProgressed(@Root() check: JournalCheckType): JournalCheckType {
    return check
  }

  @FieldResolver(() => ID, { description: 'The address: `chk_…`.' })
  id(@Root() check: JournalCheckType): string {
    return encodeId('journal-check', check.id)
  }

  @FieldResolver(() => [BrokenChainType])
  broken(@Root() check: JournalCheckType, @Ctx() context: RequestContext): Promise<BrokenChainType[]> {
    return nameBroken(check.broken as unknown as StoredBroken[], context)
  }
}

async function* steps(context: RequestContext): AsyncGenerator<Delivery<JournalCheckType>> {
  for await (const { told, context: now } of follow(context, 'journal:read')) {
    if (told.subjectNoun !== JOURNAL_CHECK) continue
    const check = await loadNode(journalChecks, told.subjectId, now)
    if (check !== null) yield { told: check, context: now }
  }
}
