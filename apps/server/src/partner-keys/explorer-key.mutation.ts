import type { FieldPath } from '@waarborg/domain/foundation'
import { Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import { makeExplorerKey } from '../access/index.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { DateTime } from '../graph/scalars.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { type RejectionWords, userErrors } from '../graph/user-errors.js'

interface NoSession {
  readonly kind: 'no-session'
  readonly path: FieldPath
}

const words: RejectionWords<NoSession> = {
  'no-session': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Maak deze sleutel vanuit de pagina’s van het kantoor, waar u bent aangemeld.',
    EN: () => 'Make this key from the pages of the office, where you are signed in.',
  },
}

@ObjectType('MakeExplorerKeyPayload', {
  description: 'The answer to `makeExplorerKey`.',
  simpleResolvers: true,
})
class MakeExplorerKeyPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The key, for `Authorization: Bearer`; null when refused.',
  })
  key!: string | null

  @Field(() => DateTime, { nullable: true, description: 'Until when it works, at the latest.' })
  endsAt!: unknown

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class ExplorerKeyMutation {
  @Permit('SIGNED_IN')
  @Mutation(() => MakeExplorerKeyPayload, {
    description:
      'A personal key for the explorer: for an hour, or until one signs out, it asks any document as oneself.',
  })
  makeExplorerKey(@Ctx() context: RequestContext): MakeExplorerKeyPayload {
    const { credential, sessionToken, office, at, locale } = context
    if (credential === 'session' && sessionToken !== null)
      return { ...makeExplorerKey(office, sessionToken, at), userErrors: [] }
    const rejection: NoSession = { kind: 'no-session', path: [] }
    return { key: null, endsAt: null, userErrors: userErrors([rejection], words, locale) }
  }
}
