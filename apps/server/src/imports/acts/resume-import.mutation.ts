import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { type ImportPayload, importPayload, tellImport } from './import-payload.js'
import { resumeImport } from './resume-import.js'

@InputType('ResumeImportInput', { description: 'An import that is to go on.' })
class ResumeImportInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string
}

const ResumeImportPayload = importPayload('resumeImport')

@Resolver()
export class ResumeImportMutation {
  @Permit('imports:run')
  @Mutation(() => ResumeImportPayload, {
    description: 'Goes on with an import where it was; no row is taken twice.',
  })
  async resumeImport(
    @Arg('input', () => ResumeImportInput, { description: 'The import.' }) input: ResumeImportInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportPayload> {
    return tellImport(await resumeImport(context, input), context)
  }
}
