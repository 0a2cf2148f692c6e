import type { Result } from '@waarborg/domain/foundation'
import { type ClassType, Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { UserErrorType } from '../graph/user-error.type.js'
import type { AccessRejection } from './access-rejection.js'
import { tellRefusals } from './access-rejection.words.js'
import type { SignedIn } from './sessions/staff-session.js'
import { viewerBy } from './viewer/read-viewer.js'
import { ViewerType } from './viewer/viewer.type.js'

export interface ViewerPayload {
  readonly viewer: ViewerType | null
  readonly userErrors: UserErrorType[]
}

const nameOf = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`

/** The payload type of an act after which somebody is signed in, or has another account than before. */
export function viewerPayload(mutation: string): ClassType<ViewerPayload> {
  @ObjectType(nameOf(mutation), { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now; null when refused.' })
    viewer!: ViewerType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

export interface CodesPayload extends ViewerPayload {
  readonly recoveryCodes: readonly string[] | null
}

/** As `viewerPayload`, with recovery codes that are shown this once. */
export function codesPayload(mutation: string): ClassType<CodesPayload> {
  @ObjectType(nameOf(mutation), { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload {
    @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now; null when refused.' })
    viewer!: ViewerType | null

    @Field(() => [String], {
      nullable: true,
      description:
        'New recovery codes, shown this once; null when refused, and when there were codes already.',
    })
    recoveryCodes!: string[] | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload as unknown as ClassType<CodesPayload>
}

/** Who is signed in after it, or the refusals in the caller's language. */
export async function tellViewer(
  result: Result<SignedIn, AccessRejection>,
  context: RequestContext,
): Promise<ViewerPayload> {
  if (!result.ok) return { viewer: null, userErrors: tellRefusals(result.rejections, context) }
  return { viewer: await viewerBy(result.value.token, context), userErrors: [] }
}

/** The same person as before, with another account; or the refusals. */
export async function tellSameViewer(
  result: Result<unknown, AccessRejection>,
  context: RequestContext,
): Promise<ViewerPayload> {
  if (!result.ok) return { viewer: null, userErrors: tellRefusals(result.rejections, context) }
  return { viewer: await viewerBy(context.sessionToken, context), userErrors: [] }
}
