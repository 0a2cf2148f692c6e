import type { BulkId, Result } from '@waarborg/domain/foundation'
import { type ClassType, Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { BulkType } from './bulk.type.js'
import { bulkNodes } from './bulk-list.query.js'
import { type BulkRejection, bulkRejectionWords } from './bulk-rejection.words.js'

export interface BulkPayload {
  readonly bulk: BulkType | null
  readonly userErrors: UserErrorType[]
}

/** The payload type of what gives an act on many complaints as it now is. */
export function bulkPayload(mutation: 'startBulk' | 'stopBulk'): ClassType<BulkPayload> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`

  @ObjectType(name, { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => BulkType, { nullable: true, description: 'How far it is; null when refused.' })
    bulk!: BulkType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

export async function tellBulk(
  result: Result<BulkId, BulkRejection>,
  context: RequestContext,
): Promise<BulkPayload> {
  if (result.ok) return { bulk: await loadNode(bulkNodes, result.value, context), userErrors: [] }
  return { bulk: null, userErrors: userErrors(result.rejections, bulkRejectionWords, context.locale) }
}
