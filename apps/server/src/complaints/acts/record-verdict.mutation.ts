import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import {
  Honesty,
  type HonestyName,
  RemedyKind,
  type RemedyName,
  Verdict,
  type VerdictName,
} from '../deciding/deciding.enums.js'
import { WrittenChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { recordVerdict } from './record-verdict.js'

@InputType('RecordVerdictInput', {
  description: 'What the office finds of a part, and what the complainant gets (KM-1 to KM-6).',
})
class RecordVerdictInput extends WrittenChangeFields {
  @Field(() => Int, { description: 'The number of the part within the complaint, from 1.' })
  part!: number

  @Field(() => Verdict, { description: 'What the office finds.' })
  verdict!: VerdictName

  @Field(() => Honesty, {
    nullable: true,
    description: 'With UNFOUNDED only, and then needed; stays inside the office.',
  })
  honesty?: HonestyName | null

  @Field(() => RemedyKind, { description: 'What the complainant gets.' })
  remedy!: RemedyName

  @Field(() => Int, {
    nullable: true,
    description: 'What it is worth in euro cents; needed for what is paid, at most one million euro.',
  })
  amountInCents?: number | null

  @Field(() => String, {
    nullable: true,
    description:
      'Why, in words for the complainant; needed when the complainant gets nothing. At most 5,000 characters.',
  })
  explanation?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why repair was not possible; needed with a founded REPLACEMENT or REFUND (KM-2).',
  })
  whyNotRepaired?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the amount departs from what is usual in the category; needed when it does (KM-6).',
  })
  whyOutsideBand?: string | null
}

const RecordVerdictPayload = complaintPayload('recordVerdict')

@Resolver()
export class RecordVerdictMutation {
  @Permit('complaints:handle')
  @Mutation(() => RecordVerdictPayload, {
    description: 'Records the verdict on a part; judged again it replaces the one before.',
  })
  async recordVerdict(
    @Arg('input', () => RecordVerdictInput, { description: 'The verdict.' }) input: RecordVerdictInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await recordVerdict(context, input), context)
  }
}
