import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import { Permit } from '../graph/permission.js'
import { DateTime } from '../graph/scalars.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { AttachmentType } from './attachment.type.js'
import { prepareUpload } from './prepare-upload.js'
import { prepareUploadWords } from './prepare-upload.words.js'

@InputType('PrepareUploadInput', { description: 'A file that is going to be sent.' })
class PrepareUploadInput {
  @Field(() => String, { description: 'The name of the file.' })
  name!: string

  @Field(() => Int, { description: 'Its size in bytes.' })
  sizeInBytes!: number
}

@ObjectType('PreparedUpload', { description: 'Where a file can be sent.', simpleResolvers: true })
class PreparedUploadType {
  @Field(() => String, { description: 'Names the file in a form once it has been sent.' })
  ticket!: string

  @Field(() => String, { description: 'PUT the bytes of the file here, once.' })
  url!: string

  @Field(() => DateTime, { description: 'A file that no form claims is gone at this moment.' })
  expiresAt!: unknown
}

@ObjectType('PrepareUploadPayload', { description: 'The answer to `prepareUpload`.', simpleResolvers: true })
class PrepareUploadPayload {
  @Field(() => PreparedUploadType, { nullable: true, description: 'Where to send it; null when refused.' })
  upload!: PreparedUploadType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver(() => AttachmentType)
export class AttachmentResolver {
  @Permit('PUBLIC')
  @Mutation(() => PrepareUploadPayload, { description: 'Asks for a one-time address to send a file to.' })
  async prepareUpload(
    @Arg('input', () => PrepareUploadInput, { description: 'The file.' }) input: PrepareUploadInput,
    @Ctx() context: RequestContext,
  ): Promise<PrepareUploadPayload> {
    const prepared = await prepareUpload(context, input)
    if (prepared.ok) return { upload: prepared.value, userErrors: [] }
    for (const rejection of prepared.rejections)
      if (rejection.kind === 'files-throttled') context.setRetryAfter?.(rejection.retryAfterInSeconds)
    return { upload: null, userErrors: userErrors(prepared.rejections, prepareUploadWords, context.locale) }
  }

  @FieldResolver(() => ID, { description: 'The address: `att_…`.' })
  id(@Root() attachment: AttachmentType): string {
    return encodeId('attachment', attachment.id)
  }

  @FieldResolver()
  url(@Root() attachment: AttachmentType): string {
    return `/attachments/${encodeId('attachment', attachment.id)}`
  }
}
