import type { RegistrationSignalKind as KindName } from '@waarborg/domain/sellers'
import { type ClassType, Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { SellerType, sellerList } from '../sellers/index.js'
import { blockWords, registrationWords } from './account-rejection.words.js'
import type { BlockResult } from './acts/change-block.js'
import type { leaveAccount } from './acts/leave-account.js'
import type { registerSeller } from './acts/register-seller.js'
import { RegisterBlockType } from './register-block.type.js'
import { registerBlockList } from './register-block-list.query.js'
import { RegistrationSignalKind } from './registration-signal.type.js'

@ObjectType('RegisterSellerPayload', {
  description: 'The answer to `registerSeller`.',
  simpleResolvers: true,
})
export class RegisterSellerPayload {
  @Field(() => SellerType, { nullable: true, description: 'The account; null when refused.' })
  seller!: SellerType | null

  @Field(() => RegistrationSignalKind, {
    nullable: true,
    description: 'What was noticed and is kept to be looked at; null when nothing was (OS-1).',
  })
  noticed!: KindName | null

  @Field(() => RegisterBlockType, {
    nullable: true,
    description: 'The block because of which it was refused; null when that was not why.',
  })
  block!: RegisterBlockType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@ObjectType('LeaveAccountPayload', { description: 'The answer to `leaveAccount`.', simpleResolvers: true })
export class LeaveAccountPayload {
  @Field(() => SellerType, { nullable: true, description: 'The account as it now is; null when refused.' })
  seller!: SellerType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

export interface BlockPayload {
  block: RegisterBlockType | null
  userErrors: UserErrorType[]
}

/** The payload type of an act that gives the block as it now is. */
export function blockPayload(mutation: string): ClassType<BlockPayload> {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `The answer to \`${mutation}\`.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => RegisterBlockType, {
      nullable: true,
      description: 'The block as it now is; null when refused.',
    })
    block!: RegisterBlockType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

export async function tellRegistered(
  result: Awaited<ReturnType<typeof registerSeller>>,
  context: RequestContext,
): Promise<RegisterSellerPayload> {
  if (result.ok) {
    const { sellerId, noticed } = result.value
    return { seller: await loadNode(sellerList, sellerId, context), noticed, block: null, userErrors: [] }
  }
  const blocked = result.rejections.find((rejection) => rejection.kind === 'number-blocked')
  return {
    seller: null,
    noticed: null,
    block: blocked === undefined ? null : await loadNode(registerBlockList, blocked.blockId, context),
    userErrors: userErrors(result.rejections, registrationWords, context.locale),
  }
}

export async function tellLeft(
  result: Awaited<ReturnType<typeof leaveAccount>>,
  context: RequestContext,
): Promise<LeaveAccountPayload> {
  if (result.ok) return { seller: await loadNode(sellerList, result.value, context), userErrors: [] }
  return { seller: null, userErrors: userErrors(result.rejections, registrationWords, context.locale) }
}

export async function tellBlock(result: BlockResult, context: RequestContext): Promise<BlockPayload> {
  if (result.ok) return { block: await loadNode(registerBlockList, result.value, context), userErrors: [] }
  return { block: null, userErrors: userErrors(result.rejections, blockWords, context.locale) }
}
