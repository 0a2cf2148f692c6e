import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { type ImportPayload, importPayload, tellImport } from './import-payload.js'
import { stopImport } from './stop-import.js'

@InputType('StopImportInput', { description: 'An import that is to stop.' })
class StopImportInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string
}

const StopImportPayload = importPayload('stopImport')

@Resolver()
export class StopImportMutation {
  @Permit('imports:run')
  @Mutation(() => StopImportPayload, {
    description: 'Stops an import; what was taken stays, and it can go on.',
  })
  async stopImport(
    @Arg('input', () => StopImportInput, { description: 'The import.' }) input: StopImportInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportPayload> {
    return tellImport(await stopImport(context, input), context)
  }
}
