import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { chooseOption } from './choose-option.js'
import { TrackedChangeFields, tellTracked, trackedPayload } from './tracked-payload.js'

@InputType('ChooseOptionInput', { description: 'Which of the offered solutions it is to be.' })
class ChooseOptionInput extends TrackedChangeFields {
  @Field(() => String, { description: 'The letter of the option.' })
  key!: string
}

const ChooseOptionPayload = trackedPayload('chooseOption')

@Resolver()
export class ChooseOptionMutation {
  @Permit('PUBLIC')
  @Mutation(() => ChooseOptionPayload, {
    description:
      'By the secret link: the complainant chooses one of what was offered, once (KP-6). After many secrets that open nothing: `RATE_LIMITED`.',
  })
  async chooseOption(
    @Arg('input', () => ChooseOptionInput, { description: 'Which complaint, and the choice.' })
    input: ChooseOptionInput,
    @Ctx() context: RequestContext,
  ) {
    return tellTracked(await chooseOption(context, input), input.token, context)
  }
}
