import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { BesideChangeFields } from '../acts/change.inputs.js'
import { complaintPayload } from '../acts/complaint-payload.js'
import { addFiles } from './add-files.js'
import { tellBeside } from './beside-payload.js'

@InputType('AddedFileInput', { description: 'A file that was sent to where `prepareUpload` said.' })
class AddedFileInput {
  @Field(() => String, { description: 'Its ticket.' })
  ticket!: string

  @Field(() => String, { nullable: true, description: 'In one line what it is; at most 200 characters.' })
  remark?: string | null
}

@InputType('AddFilesInput', { description: 'Files for a complaint that exists.' })
class AddFilesInput extends BesideChangeFields {
  @Field(() => [AddedFileInput], { description: 'The files, at most 10 at once.' })
  files!: AddedFileInput[]
}

const AddFilesPayload = complaintPayload('addFiles')

@Resolver()
export class AddFilesMutation {
  @Permit('complaints:handle')
  @Mutation(() => AddFilesPayload, {
    description: 'Adds files to a complaint. It stops no clock, and the version of the complaint stays.',
  })
  async addFiles(
    @Arg('input', () => AddFilesInput, { description: 'Which complaint, and the files.' })
    input: AddFilesInput,
    @Ctx() context: RequestContext,
  ) {
    return tellBeside(await addFiles(context, input), context)
  }
}
