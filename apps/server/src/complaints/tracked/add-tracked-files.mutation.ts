import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { addTrackedFiles } from './add-tracked-files.js'
import { TrackedChangeFields, tellTracked, trackedPayload } from './tracked-payload.js'

@InputType('AddTrackedFilesInput', { description: 'Files of the complainant.' })
class AddTrackedFilesInput extends TrackedChangeFields {
  @Field(() => [String], { description: 'The tickets of the files, at most 10 at once.' })
  files!: string[]
}

const AddTrackedFilesPayload = trackedPayload('addTrackedFiles')

@Resolver()
export class AddTrackedFilesMutation {
  @Permit('PUBLIC')
  @Mutation(() => AddTrackedFilesPayload, {
    description:
      'By the secret link: the complainant sends files after the form. After many secrets that open nothing: `RATE_LIMITED`.',
  })
  async addTrackedFiles(
    @Arg('input', () => AddTrackedFilesInput, { description: 'Which complaint, and the files.' })
    input: AddTrackedFilesInput,
    @Ctx() context: RequestContext,
  ) {
    return tellTracked(await addTrackedFiles(context, input), input.token, context)
  }
}
