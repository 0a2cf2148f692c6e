import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ImportMappingType } from '../mapping/mapping.type.js'
import { type ImportPayload, importPayload, tellImport } from './import-payload.js'
import { startImport } from './start-import.js'

@InputType('StartImportInput', { description: 'How a file is to be taken.' })
class StartImportInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string

  @Field(() => ImportMappingType, { description: 'Which column is which field.' })
  mapping!: ImportMappingType
}

const StartImportPayload = importPayload('startImport')

@Resolver()
export class StartImportMutation {
  @Permit('imports:run')
  @Mutation(() => StartImportPayload, { description: 'Starts taking the rows of a file that was sent.' })
  async startImport(
    @Arg('input', () => StartImportInput, { description: 'The import and its mapping.' })
    input: StartImportInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportPayload> {
    return tellImport(await startImport(context, input), context)
  }
}
