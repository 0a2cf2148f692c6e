import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { BesideChangeFields } from '../acts/change.inputs.js'
import { complaintPayload } from '../acts/complaint-payload.js'
import { tellBeside } from './beside-payload.js'
import { removeFile } from './remove-file.js'

@InputType('RemoveFileInput', { description: 'A file that was added by mistake.' })
class RemoveFileInput extends BesideChangeFields {
  @Field(() => ID, { description: 'The file, one of this complaint.' })
  attachmentId!: string
}

const RemoveFilePayload = complaintPayload('removeFile')

@Resolver()
export class RemoveFileMutation {
  @Permit('complaints:handle')
  @Mutation(() => RemoveFilePayload, {
    description:
      'Takes a file away for good, while the complaint is open. That it was there, and who removed it, stays.',
  })
  async removeFile(
    @Arg('input', () => RemoveFileInput, { description: 'Which file of which complaint.' })
    input: RemoveFileInput,
    @Ctx() context: RequestContext,
  ) {
    return tellBeside(await removeFile(context, input), context)
  }
}
