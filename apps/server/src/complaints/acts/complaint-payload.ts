import type { ClassType } from 'type-graphql'
import { Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { ComplaintType } from '../complaint.type.js'
import { complaintList } from '../complaint-list.query.js'
import { complaintRejectionWords } from '../complaint-rejection.words.js'
import type { ChangeResult } from './change-complaint.js'

export interface ComplaintPayload {
  readonly complaint: ComplaintType | null
  readonly userErrors: UserErrorType[]
}

/** The payload type of an act that gives the complaint as it now is. */
export function complaintPayload(mutation: string): ClassType<ComplaintPayload> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`

  @ObjectType(name, { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => ComplaintType, {
      nullable: true,
      description: 'The complaint as it now is; null when refused.',
    })
    complaint!: ComplaintType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

/** The payload of an act's result, in the caller's language. */
export async function tellComplaint(
  result: ChangeResult,
  context: RequestContext,
): Promise<ComplaintPayload> {
  if (result.ok) return { complaint: await loadNode(complaintList, result.value, context), userErrors: [] }
  return {
    complaint: null,
    userErrors: userErrors(result.rejections, complaintRejectionWords, context.locale),
  }
}
