import type { Result } from '@waarborg/domain/foundation'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import type { PolicyRefusal } from './change-policy.js'
import { PolicyType } from './policy.type.js'
import { policyRejectionWords } from './policy-rejection.words.js'
import { readPolicy } from './read-policy.js'

@InputType()
export abstract class PolicyChangeFields {
  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

export interface PolicyPayload {
  readonly policy: PolicyType | null
  readonly userErrors: UserErrorType[]
}

/** The payload of one act on the policy. */
export function policyPayload(mutation: string) {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`
  @ObjectType(name, { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload implements PolicyPayload {
    @Field(() => PolicyType, { nullable: true, description: 'The policy as it now is; null when refused.' })
    policy!: PolicyType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

export async function tellPolicy(
  result: Result<'changed', PolicyRefusal>,
  context: RequestContext,
): Promise<PolicyPayload> {
  if (result.ok) return { policy: await readPolicy(context), userErrors: [] }
  return { policy: null, userErrors: userErrors(result.rejections, policyRejectionWords, context.locale) }
}
