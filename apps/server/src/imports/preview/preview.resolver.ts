import { Arg, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { Permit } from '../../graph/permission.js'
import { readRun } from '../import-run.js'
import { ImportMappingType } from '../mapping/mapping.type.js'
import { ImportPreviewType } from './preview.type.js'
import { previewImport } from './preview-import.js'

@InputType('PreviewImportInput', { description: 'What to look at.' })
class PreviewImportInput {
  @Field(() => ID, { description: 'The import; its file must have been sent.' })
  importId!: string

  @Field(() => ImportMappingType, {
    nullable: true,
    description: 'The mapping to try; when absent one is proposed from the headings.',
  })
  mapping?: ImportMappingType | null
}

@Resolver()
export class ImportPreviewResolver {
  @Permit('imports:run')
  @Query(() => ImportPreviewType, {
    nullable: true,
    description: 'What an import would do, without taking anything; null while its file is not here.',
  })
  async previewImport(
    @Arg('input', () => PreviewImportInput, { description: 'What to look at.' }) input: PreviewImportInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportPreviewType | null> {
    const id = decodeId('import', input.importId)
    const run = id === null ? null : await readRun(context.office.reads, id)
    if (run === null || run.state === 'PREPARED') return null
    return previewImport(context, run, input.mapping ?? null)
  }
}
