import { type ClassType, Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { SellerContactType } from '../seller-contact.type.js'
import { loadSellerContact } from '../seller-contact-list.query.js'
import type { ContactResult } from './change-contact.js'
import type { ContactRefusal } from './contact-refusal.js'
import { contactRefusalWords } from './contact-refusal.words.js'

export interface ContactPayload {
  sellerContact: SellerContactType | null
  userErrors: UserErrorType[]
}

/** The payload of a mutation on somebody who speaks for sellers. */
export function contactPayload(mutation: string): ClassType<ContactPayload> {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `The answer to \`${mutation}\`.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => SellerContactType, {
      nullable: true,
      description: 'The contact as it now is; null when refused.',
    })
    sellerContact!: SellerContactType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

export async function tellContact(result: ContactResult, context: RequestContext): Promise<ContactPayload> {
  if (result.ok) return { sellerContact: await loadSellerContact(result.value, context), userErrors: [] }
  return {
    sellerContact: null,
    userErrors: userErrors<ContactRefusal>(result.rejections, contactRefusalWords, context.locale),
  }
}
