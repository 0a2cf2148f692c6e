import type { HeardParty as HeardPartyName, HearingWay as HearingWayName } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { DateTime } from '../../graph/scalars.js'
import { HeardParty, HearingWay } from '../hearings/hearing.type.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { recordHearing, waiveHearing } from './record-hearing.js'

@InputType('RecordHearingInput', { description: 'What the seller or the colleague concerned said.' })
class RecordHearingInput extends ComplaintChangeFields {
  @Field(() => HeardParty, {
    description: 'Who was heard. A seller is, once an extract was put to it (`putToSeller`, D-16).',
  })
  party!: HeardPartyName

  @Field(() => HearingWay, { description: 'How.' })
  way!: HearingWayName

  @Field(() => DateTime, { description: 'When; after the receipt of the complaint.' })
  at!: Temporal.Instant

  @Field(() => String, { description: 'Who spoke; at most 200 characters.' })
  spokenWith!: string

  @Field(() => String, { description: 'What was said, as plain text; at most 50,000 characters.' })
  report!: string
}

@InputType('WaiveHearingInput', { description: 'Why somebody concerned is not heard.' })
class WaiveHearingInput extends ComplaintChangeFields {
  @Field(() => HeardParty, { description: 'Who is not heard.' })
  party!: HeardPartyName

  @Field(() => String, { description: 'Why not, as plain text; at most 5,000 characters.' })
  reason!: string
}

const RecordHearingPayload = complaintPayload('recordHearing')
const WaiveHearingPayload = complaintPayload('waiveHearing')

@Resolver()
export class RecordHearingMutation {
  @Permit('complaints:handle')
  @Mutation(() => RecordHearingPayload, {
    description: 'Keeps what the seller or the colleague said; a founded verdict waits for it (KM-1).',
  })
  async recordHearing(
    @Arg('input', () => RecordHearingInput, { description: 'The hearing.' }) input: RecordHearingInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await recordHearing(context, input), context)
  }

  @Permit('complaints:handle')
  @Mutation(() => WaiveHearingPayload, {
    description: 'Keeps why the seller or the colleague is not heard in this round (KM-1).',
  })
  async waiveHearing(
    @Arg('input', () => WaiveHearingInput, { description: 'The reason.' }) input: WaiveHearingInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await waiveHearing(context, input), context)
  }
}
