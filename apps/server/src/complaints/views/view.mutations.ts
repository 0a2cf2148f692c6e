import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { encodeId } from '../../graph/ids.js'
import { Permit } from '../../graph/permission.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { changeView } from './change-view.js'
import { removeView } from './remove-view.js'
import { saveView } from './save-view.js'
import { shareView } from './share-view.js'
import { ChangeViewInput, RemoveViewInput, SaveViewInput, ShareViewInput } from './view.inputs.js'
import { tellRefusals, tellView, viewPayload } from './view-payload.js'

const SaveViewPayload = viewPayload('saveView')
const ChangeViewPayload = viewPayload('changeView')
const ShareViewPayload = viewPayload('shareView')

@ObjectType('RemoveViewPayload', { description: 'The answer to `removeView`.', simpleResolvers: true })
class RemoveViewPayload {
  @Field(() => ID, { nullable: true, description: 'The address of what was removed; null when refused.' })
  removedId!: string | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class SavedViewMutations {
  @Permit('complaints:read')
  @Mutation(() => SaveViewPayload, { description: 'Keeps a view of the complaints for oneself.' })
  async saveView(
    @Arg('input', () => SaveViewInput, { description: 'The view.' }) input: SaveViewInput,
    @Ctx() context: RequestContext,
  ) {
    return tellView(await saveView(context, input), context)
  }

  @Permit('complaints:read')
  @Mutation(() => ChangeViewPayload, {
    description: 'Gives a view another name, or lets it show something else; one’s own, or a shared one.',
  })
  async changeView(
    @Arg('input', () => ChangeViewInput, { description: 'What changes.' }) input: ChangeViewInput,
    @Ctx() context: RequestContext,
  ) {
    return tellView(await changeView(context, input), context)
  }

  @Permit('views:share')
  @Mutation(() => ShareViewPayload, {
    description: 'Shares a view with everybody who reads complaints, or not.',
  })
  async shareView(
    @Arg('input', () => ShareViewInput, { description: 'Who has it.' }) input: ShareViewInput,
    @Ctx() context: RequestContext,
  ) {
    return tellView(await shareView(context, input), context)
  }

  @Permit('complaints:read')
  @Mutation(() => RemoveViewPayload, { description: 'Removes a view; the complaints stay as they are.' })
  async removeView(
    @Arg('input', () => RemoveViewInput, { description: 'Which.' }) input: RemoveViewInput,
    @Ctx() context: RequestContext,
  ): Promise<RemoveViewPayload> {
    const result = await removeView(context, input)
    const removedId = result.ok ? encodeId('saved-view', result.value) : null
    return { removedId, userErrors: tellRefusals(result, context) }
  }
}
