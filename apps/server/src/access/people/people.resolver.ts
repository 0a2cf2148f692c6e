import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { changeHandler } from './change-handler.js'
import { changeRoles } from './change-roles.js'
import { disableHandler, enableHandler } from './disable-handler.js'
import { inviteAgain, inviteHandler } from './invite-handler.js'
import {
  ChangeHandlerInput,
  ChangeRolesInput,
  DisableHandlerInput,
  EnableHandlerInput,
  InviteAgainInput,
  InviteHandlerInput,
  ResetSecondFactorInput,
} from './people.inputs.js'
import { type PersonPayload, personPayload, tellPerson } from './person-payload.js'
import { resetSecondFactor } from './reset-second-factor.js'

const InviteHandlerPayload = personPayload('inviteHandler')
const InviteAgainPayload = personPayload('inviteAgain')
const ChangeHandlerPayload = personPayload('changeHandler')
const ChangeRolesPayload = personPayload('changeRoles')
const DisableHandlerPayload = personPayload('disableHandler')
const EnableHandlerPayload = personPayload('enableHandler')
const ResetSecondFactorPayload = personPayload('resetSecondFactor')

/** What an administrator does with people. */
@Resolver()
export class PeopleResolver {
  @Permit('people:manage')
  @Mutation(() => InviteHandlerPayload, { description: 'Invites somebody to the office, by a mailed link.' })
  async inviteHandler(
    @Arg('input', () => InviteHandlerInput, { description: 'Who, and in which roles.' })
    input: InviteHandlerInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonPayload> {
    return tellPerson(await inviteHandler(context, input), context)
  }

  @Permit('people:manage')
  @Mutation(() => InviteAgainPayload, {
    description: 'Mails a new invitation; the older link opens nothing then.',
  })
  async inviteAgain(
    @Arg('input', () => InviteAgainInput, { description: 'Who.' }) input: InviteAgainInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonPayload> {
    return tellPerson(await inviteAgain(context, input), context)
  }

  @Permit('people:manage')
  @Mutation(() => ChangeHandlerPayload, { description: 'Changes the card and the team of somebody.' })
  async changeHandler(
    @Arg('input', () => ChangeHandlerInput, { description: 'The card as it is to be.' })
    input: ChangeHandlerInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonPayload> {
    return tellPerson(await changeHandler(context, input), context)
  }

  @Permit('people:manage')
  @Mutation(() => ChangeRolesPayload, {
    description: 'Gives somebody other roles; every session of that person ends.',
  })
  async changeRoles(
    @Arg('input', () => ChangeRolesInput, { description: 'The roles as they are to be.' })
    input: ChangeRolesInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonPayload> {
    return tellPerson(await changeRoles(context, input), context)
  }

  @Permit('people:manage')
  @Mutation(() => DisableHandlerPayload, {
    description: 'Shuts somebody out at once; work that was assigned stays until it is reassigned.',
  })
  async disableHandler(
    @Arg('input', () => DisableHandlerInput, { description: 'Who.' }) input: DisableHandlerInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonPayload> {
    return tellPerson(await disableHandler(context, input), context)
  }

  @Permit('people:manage')
  @Mutation(() => EnableHandlerPayload, { description: 'Lets somebody in again.' })
  async enableHandler(
    @Arg('input', () => EnableHandlerInput, { description: 'Who.' }) input: EnableHandlerInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonPayload> {
    return tellPerson(await enableHandler(context, input), context)
  }

  @Permit('people:manage')
  @Mutation(() => ResetSecondFactorPayload, {
    description: 'Takes away the second steps of somebody who lost them; every session of that person ends.',
  })
  async resetSecondFactor(
    @Arg('input', () => ResetSecondFactorInput, { description: 'Who.' }) input: ResetSecondFactorInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonPayload> {
    return tellPerson(await resetSecondFactor(context, input), context)
  }
}
