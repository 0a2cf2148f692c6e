import type { ImportKind as KindName } from '@waarborg/domain/imports'
import { Arg, Ctx, Field, Float, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import { DateTime } from '../../graph/scalars.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { ImportKind } from '../import.enums.js'
import { ImportType } from '../import.type.js'
import { importList } from '../import-list.query.js'
import type { ImportRejection } from './import-rejection.js'
import { importRejectionWords } from './import-rejection.words.js'
import { prepareImport } from './prepare-import.js'

@InputType('PrepareImportInput', { description: 'A file that is going to be sent to be taken in.' })
class PrepareImportInput {
  @Field(() => ImportKind, { description: 'What it brings in.' })
  kind!: KindName

  @Field(() => String, { description: 'The name of the file.' })
  name!: string

  @Field(() => Float, { description: 'Its size in bytes; 1 GB at most.' })
  sizeInBytes!: number

  @Field(() => String, {
    nullable: true,
    description:
      'The register or system its rows come from, 60 characters at most; the name of the file when absent. Of one source each number is taken once.',
  })
  source?: string | null
}

@ObjectType('PrepareImportPayload', { description: 'The answer to `prepareImport`.', simpleResolvers: true })
class PrepareImportPayload {
  @Field(() => ImportType, { nullable: true, description: 'The import; null when refused.' })
  import!: ImportType | null

  @Field(() => String, {
    nullable: true,
    description: 'PUT the bytes of the file here, once, signed in as now; null when refused.',
  })
  uploadUrl!: string | null

  @Field(() => DateTime, { nullable: true, description: 'Until when the file can be sent.' })
  expiresAt!: unknown

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class PrepareImportMutation {
  @Permit('imports:run')
  @Mutation(() => PrepareImportPayload, { description: 'Asks for a one-time address to send a file to.' })
  async prepareImport(
    @Arg('input', () => PrepareImportInput, { description: 'The file.' }) input: PrepareImportInput,
    @Ctx() context: RequestContext,
  ): Promise<PrepareImportPayload> {
    const prepared = await prepareImport(context, input)
    if (!prepared.ok) {
      const refusals = userErrors<ImportRejection>(prepared.rejections, importRejectionWords, context.locale)
      return { import: null, uploadUrl: null, expiresAt: null, userErrors: refusals }
    }
    const { id, url, expiresAt } = prepared.value
    return { import: await loadNode(importList, id, context), uploadUrl: url, expiresAt, userErrors: [] }
  }
}
