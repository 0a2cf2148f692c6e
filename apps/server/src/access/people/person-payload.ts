import { type ClassType, Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { HandlerType, handlerList } from '../../handlers/index.js'
import { tellRefusals } from '../access-rejection.words.js'
import type { PersonResult } from './change-person.js'

export interface PersonPayload {
  readonly handler: HandlerType | null
  readonly userErrors: UserErrorType[]
}

/** The payload type of an act that gives the person as he or she now is. */
export function personPayload(mutation: string): ClassType<PersonPayload> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`

  @ObjectType(name, { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => HandlerType, { nullable: true, description: 'The person as now is; null when refused.' })
    handler!: HandlerType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

/** The person after the act, or the refusals in the caller's language. */
export async function tellPerson(result: PersonResult, context: RequestContext): Promise<PersonPayload> {
  if (!result.ok) return { handler: null, userErrors: tellRefusals(result.rejections, context) }
  return { handler: await loadNode(handlerList, result.value, context), userErrors: [] }
}
