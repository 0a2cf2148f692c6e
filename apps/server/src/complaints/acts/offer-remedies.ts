import { offerRemedies as decide, type RawOffer } from '@waarborg/domain/complaints'
import { currentCalendar } from '../../deadlines/index.js'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { requireStaff } from '../../graph/permission.js'
import { unlessUnfit } from '../deciding/unless-unfit.js'
import { type ChangeResult, changeComplaint, type WrittenChangeInput } from './change-complaint.js'

export interface OfferRemedies extends WrittenChangeInput, RawOffer {}

/** Puts solutions to the complainant to choose from, without words that no customer reads (KP-6, KP-11). */
export function offerRemedies(context: RequestContext, input: OfferRemedies): Promise<ChangeResult> {
  const actor = requireStaff(context)
  const { options, defaultKey, answerBy, despiteBlame } = input
  const texts = Object.fromEntries(
    options.map(({ description }, place) => [`options.${place}.description`, description]),
  )
  return changeComplaint(context, 'remedies-offered', input, async (complaint, manager) => {
    const facts = { id: newId<'offer'>(), actor, at: context.at, calendar: await currentCalendar(manager) }
    const outcome = decide(complaint, { options, defaultKey, answerBy }, facts)
    return unlessUnfit(manager, context, complaint, { texts, despiteBlame }, outcome)
  })
}
