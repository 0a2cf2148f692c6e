import { changeHoursToConfirm } from '@waarborg/domain/complaints'
import { accepted } from '@waarborg/domain/foundation'
import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { changePolicy } from './change-policy.js'
import { PolicyChangeFields, policyPayload, tellPolicy } from './policy-payload.js'

@InputType('ChangeHoursToConfirmInput', { description: 'Within how many hours an assignment is confirmed.' })
class ChangeHoursToConfirmInput extends PolicyChangeFields {
  @Field(() => Int, { description: 'From 1 to 240 hours.' })
  hoursToConfirm!: number
}

const ChangeHoursToConfirmPayload = policyPayload('changeHoursToConfirm')

@Resolver()
export class ChangeHoursToConfirmMutation {
  @Permit('policy:change')
  @Mutation(() => ChangeHoursToConfirmPayload, {
    description:
      'Changes after how many hours coordinators hear that nobody confirmed an assignment (KM-16).',
  })
  async changeHoursToConfirm(
    @Arg('input', () => ChangeHoursToConfirmInput, { description: 'The hours.' })
    input: ChangeHoursToConfirmInput,
    @Ctx() context: RequestContext,
  ) {
    const result = await changePolicy(context, input, async (manager) => {
      const [office] = (await manager.query('select hours_to_confirm as hours from office')) as {
        hours: number
      }[]
      const before = office?.hours ?? 0
      const after = changeHoursToConfirm(before, input.hoursToConfirm)
      if (!after.ok) return after
      await manager.query('update office set hours_to_confirm = $1', [after.value])
      return accepted({ setting: 'HOURS_TO_CONFIRM', before, after: after.value } as const)
    })
    return tellPolicy(result, context)
  }
}
