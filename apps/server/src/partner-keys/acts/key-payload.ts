import type { PartnerKeyId, Result } from '@waarborg/domain/foundation'
import { type ClassType, Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { PartnerKeyType } from '../partner-key.type.js'
import { loadKey } from '../partner-key-list.query.js'
import type { MadeKey } from './create-partner-key.js'
import type { KeyRefusal } from './key-refusal.js'
import { keyRefusalWords } from './key-refusal.words.js'

export interface KeyPayload {
  partnerKey: PartnerKeyType | null
  userErrors: UserErrorType[]
}
export type SecretPayload = KeyPayload & { secret: string | null }

/** The payload of a mutation on a partner key. */
export function keyPayload(mutation: string): ClassType<KeyPayload> {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `The answer to \`${mutation}\`.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => PartnerKeyType, { nullable: true, description: 'The key as it now is; null when refused.' })
    partnerKey!: PartnerKeyType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

/** The payload of one that makes a secret. */
export function secretPayload(mutation: string): ClassType<SecretPayload> {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `The answer to \`${mutation}\`.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => PartnerKeyType, { nullable: true, description: 'The key as it now is; null when refused.' })
    partnerKey!: PartnerKeyType | null

    @Field(() => String, {
      nullable: true,
      description:
        'The whole secret, for `Authorization: Bearer`, this once; null when refused, and when an earlier request with the same idempotency key was given it.',
    })
    secret!: string | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

export async function tellKey(
  result: Result<PartnerKeyId, KeyRefusal>,
  context: RequestContext,
): Promise<KeyPayload> {
  return result.ok
    ? { partnerKey: await loadKey(result.value, context), userErrors: [] }
    : { partnerKey: null, userErrors: userErrors(result.rejections, keyRefusalWords, context.locale) }
}

export async function tellSecret(
  result: Result<MadeKey, KeyRefusal>,
  context: RequestContext,
): Promise<SecretPayload> {
  const id = result.ok ? ({ ok: true, value: result.value.id } as const) : result
  return { ...(await tellKey(id, context)), secret: result.ok ? result.value.secret : null }
}
