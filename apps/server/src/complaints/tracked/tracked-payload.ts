import type { ClassType } from 'type-graphql'
import { Field, InputType, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { readTracked } from '../read-tracked.js'
import { TrackedComplaintType } from '../tracked-complaint.type.js'
import { trackedRefusalWords } from './tracked-refusal.words.js'
import type { WrittenByLink } from './write-by-link.js'

/** What every act by the secret link names. */
@InputType()
export abstract class TrackedChangeFields {
  @Field(() => String, { description: 'The secret of the link.' })
  token!: string

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

export interface TrackedPayload {
  readonly complaint: TrackedComplaintType | null
  readonly userErrors: UserErrorType[]
}

/** The payload type of an act that gives the complaint as the complainant now sees it. */
export function trackedPayload(mutation: string): ClassType<TrackedPayload> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`

  @ObjectType(name, { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => TrackedComplaintType, {
      nullable: true,
      description: 'The complaint as the complainant now sees it; null when refused.',
    })
    complaint!: TrackedComplaintType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

/** The payload of an act's result, in the caller's language. */
export async function tellTracked(
  result: WrittenByLink,
  token: string,
  context: RequestContext,
): Promise<TrackedPayload> {
  if (result.ok) return { complaint: await readTracked(token, context), userErrors: [] }
  for (const rejection of result.rejections)
    if (rejection.kind === 'link-throttled') context.setRetryAfter?.(rejection.retryAfterInSeconds)
  return { complaint: null, userErrors: userErrors(result.rejections, trackedRefusalWords, context.locale) }
}
