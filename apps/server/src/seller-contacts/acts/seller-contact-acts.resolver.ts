import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { addSellerContact } from './add-seller-contact.js'
import { changeSellerContact } from './change-seller-contact.js'
import {
  AddSellerContactInput,
  ChangeSellerContactInput,
  DisableSellerContactInput,
} from './contact.inputs.js'
import { type ContactPayload, contactPayload, tellContact } from './contact-payload.js'
import { disableSellerContact } from './disable-seller-contact.js'

const AddSellerContactPayload = contactPayload('addSellerContact')
const ChangeSellerContactPayload = contactPayload('changeSellerContact')
const DisableSellerContactPayload = contactPayload('disableSellerContact')

@Resolver()
export class SellerContactActsResolver {
  @Permit('seller-contacts:manage')
  @Mutation(() => AddSellerContactPayload, { description: 'Lets somebody speak for sellers.' })
  async addSellerContact(
    @Arg('input', () => AddSellerContactInput, { description: 'The person.' }) input: AddSellerContactInput,
    @Ctx() context: RequestContext,
  ): Promise<ContactPayload> {
    return tellContact(await addSellerContact(context, input), context)
  }

  @Permit('seller-contacts:manage')
  @Mutation(() => ChangeSellerContactPayload, {
    description: 'Decides anew who a contact is, and for which sellers the person speaks.',
  })
  async changeSellerContact(
    @Arg('input', () => ChangeSellerContactInput, { description: 'The contact.' })
    input: ChangeSellerContactInput,
    @Ctx() context: RequestContext,
  ): Promise<ContactPayload> {
    return tellContact(await changeSellerContact(context, input), context)
  }

  @Permit('seller-contacts:manage')
  @Mutation(() => DisableSellerContactPayload, {
    description: 'Shuts a contact out: sessions and links end at once.',
  })
  async disableSellerContact(
    @Arg('input', () => DisableSellerContactInput, { description: 'The contact.' })
    input: DisableSellerContactInput,
    @Ctx() context: RequestContext,
  ): Promise<ContactPayload> {
    return tellContact(await disableSellerContact(context, input), context)
  }
}
