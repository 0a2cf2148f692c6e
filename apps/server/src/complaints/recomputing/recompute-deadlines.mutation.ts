import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { ComplaintChangeFields } from '../acts/change.inputs.js'
import type { ChangeResult } from '../acts/change-complaint.js'
import { ComplaintType } from '../complaint.type.js'
import { complaintList } from '../complaint-list.query.js'
import { complaintRejectionWords } from '../complaint-rejection.words.js'
import { recomputeDeadlines, tryRecompute } from './recompute-deadlines.js'
import { RecomputedDeadlineType } from './recomputed-deadline.type.js'
import { recomputedOf, tellMoved } from './recomputed-deadlines.js'

@InputType('RecomputeDeadlinesInput', { description: 'Of which complaint, and why.' })
class RecomputeDeadlinesInput extends ComplaintChangeFields {
  @Field(() => String, {
    nullable: true,
    description: 'Why; internal. Not needed to look only. At most 5,000 characters.',
  })
  reason?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether only to tell what would move, without doing it.',
  })
  dryRun?: boolean | null
}

@ObjectType('RecomputeDeadlinesPayload', {
  description: 'The answer to `recomputeDeadlines`.',
  simpleResolvers: true,
})
class RecomputeDeadlinesPayload {
  @Field(() => ComplaintType, {
    nullable: true,
    description: 'The complaint as it now is; null when refused.',
  })
  complaint!: ComplaintType | null

  @Field(() => [RecomputedDeadlineType], { description: 'What moved, or would move.' })
  deadlines!: RecomputedDeadlineType[]

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class RecomputeDeadlinesMutation {
  @Permit('complaints:reassign')
  @Mutation(() => RecomputeDeadlinesPayload, {
    description:
      'Computes the running deadlines of a complaint again by the newest calendar, for a reason (D-3). Days that somebody named, what stands still and what is late already stay; the complainant is told of what moved that had been told.',
  })
  async recomputeDeadlines(
    @Arg('input', () => RecomputeDeadlinesInput, { description: 'Which, and why.' })
    { dryRun, ...input }: RecomputeDeadlinesInput,
    @Ctx() context: RequestContext,
  ): Promise<RecomputeDeadlinesPayload> {
    if (dryRun === true) {
      const looked = await tryRecompute(context, input)
      if (!looked.ok) return refusal(looked, context)
      const complaint = await loadNode(complaintList, looked.value.complaintId, context)
      return { complaint, deadlines: tellMoved(looked.value), userErrors: [] }
    }
    const done = await recomputeDeadlines(context, { ...input, reason: input.reason ?? '' })
    if (!done.ok) return refusal(done, context)
    const complaint = await loadNode(complaintList, done.value, context)
    return { complaint, deadlines: await recomputedOf(done.value, context), userErrors: [] }
  }
}

const refusal = (
  { rejections }: Exclude<ChangeResult, { readonly ok: true }>,
  { locale }: RequestContext,
): RecomputeDeadlinesPayload => ({
  complaint: null,
  deadlines: [],
  userErrors: userErrors(rejections, complaintRejectionWords, locale),
})
