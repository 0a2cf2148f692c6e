import type { ImportId, Result } from '@waarborg/domain/foundation'
import { type ClassType, Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { ImportType } from '../import.type.js'
import { importList } from '../import-list.query.js'
import type { ImportRejection } from './import-rejection.js'
import { importRejectionWords } from './import-rejection.words.js'

export interface ImportPayload {
  readonly import: ImportType | null
  readonly userErrors: UserErrorType[]
}

/** The payload type of an act that gives the import as it now is. */
export function importPayload(mutation: string): ClassType<ImportPayload> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`

  @ObjectType(name, { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => ImportType, { nullable: true, description: 'The import as it now is; null when refused.' })
    import!: ImportType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

/** The payload of an act's result, in the caller's language. */
export async function tellImport(
  result: Result<ImportId, ImportRejection>,
  context: RequestContext,
): Promise<ImportPayload> {
  if (result.ok) return { import: await loadNode(importList, result.value, context), userErrors: [] }
  return {
    import: null,
    userErrors: userErrors(result.rejections, importRejectionWords, context.locale),
  }
}
