import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { confirmLink } from './acts/confirm-link.js'
import { declineLink } from './acts/decline-link.js'
import { endLink } from './acts/end-link.js'
import { findLink } from './acts/find-link.js'
import { withdrawLink } from './acts/withdraw-link.js'
import {
  ConfirmTraderLinkInput,
  DeclineTraderLinkInput,
  EndTraderLinkInput,
  LinkTradersInput,
  ProveSamePersonInput,
  WithdrawTraderLinkInput,
} from './link.inputs.js'
import { linkPayload, tellChange } from './link-payload.js'

const LinkTradersPayload = linkPayload('linkTraders')
const ProveSamePersonPayload = linkPayload('proveSamePerson')
const ConfirmTraderLinkPayload = linkPayload('confirmTraderLink')
const DeclineTraderLinkPayload = linkPayload('declineTraderLink')
const EndTraderLinkPayload = linkPayload('endTraderLink')
const WithdrawTraderLinkPayload = linkPayload('withdrawTraderLink')

/** Which register numbers belong together, which changes points and closures (D-15). */
@Resolver()
export class LinkMutations {
  @Permit('violations:decide')
  @Mutation(() => LinkTradersPayload, {
    description:
      'Links two register numbers that are related, or shows what that would do. What leaves an account nothing waits for a second person (D-6).',
  })
  async linkTraders(
    @Arg('input', () => LinkTradersInput, { description: 'Which, since when, and what shows it.' })
    { sinceOn, untilOn = null, confidence, ...input }: LinkTradersInput,
    @Ctx() context: RequestContext,
  ) {
    const finding = { kind: 'RELATED', confidence, sinceOn, untilOn } as const
    return tellChange(await findLink(context, 'linkTraders', input, finding), context)
  }

  @Permit('violations:decide')
  @Mutation(() => ProveSamePersonPayload, {
    description:
      'Writes down that two register numbers are of the same legal person, or shows what that would do: what is closed on one closes on the other from today. What closes by it waits for a second person (D-15).',
  })
  async proveSamePerson(
    @Arg('input', () => ProveSamePersonInput, { description: 'Which, and what proves it.' })
    input: ProveSamePersonInput,
    @Ctx() context: RequestContext,
  ) {
    return tellChange(
      await findLink(context, 'proveSamePerson', { ...input }, { kind: 'SAME_PERSON' }),
      context,
    )
  }

  @Permit('violations:decide')
  @Mutation(() => ConfirmTraderLinkPayload, {
    description:
      'Agrees as the second person, who is never the one who found it, or shows what that would do.',
  })
  async confirmTraderLink(
    @Arg('input', () => ConfirmTraderLinkInput, { description: 'To which.' }) input: ConfirmTraderLinkInput,
    @Ctx() context: RequestContext,
  ) {
    return tellChange(await confirmLink(context, { ...input }), context)
  }

  @Permit('violations:decide')
  @Mutation(() => DeclineTraderLinkPayload, {
    description: 'Does not agree to a link that waits, or takes it back: the numbers are not linked.',
  })
  async declineTraderLink(
    @Arg('input', () => DeclineTraderLinkInput, { description: 'Which, and why.' })
    input: DeclineTraderLinkInput,
    @Ctx() context: RequestContext,
  ) {
    return tellChange(await declineLink(context, { ...input }), context)
  }

  @Permit('violations:decide')
  @Mutation(() => EndTraderLinkPayload, {
    description:
      'Ends a link between numbers that were related and no longer are: what came of it by deeds of that day and later is undone; or shows what that would do (D-15).',
  })
  async endTraderLink(
    @Arg('input', () => EndTraderLinkInput, { description: 'Which, on which day, and why.' })
    input: EndTraderLinkInput,
    @Ctx() context: RequestContext,
  ) {
    return tellChange(await endLink(context, { ...input }), context)
  }

  @Permit('violations:decide')
  @Mutation(() => WithdrawTraderLinkPayload, {
    description:
      'Withdraws a link that was wrong, with all that came of it, or shows what that would do (D-7).',
  })
  async withdrawTraderLink(
    @Arg('input', () => WithdrawTraderLinkInput, { description: 'Which, and why.' })
    input: WithdrawTraderLinkInput,
    @Ctx() context: RequestContext,
  ) {
    return tellChange(await withdrawLink(context, { ...input }), context)
  }
}
