import { writeMessage } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import { type BesideInput, writeBeside } from '../acts/write-beside.js'
import { unlessUnfit } from '../deciding/unless-unfit.js'
import { type BesideChangeResult, callTo } from '../files/beside-payload.js'
import { insertLinkMessage } from './insert-link-message.js'

export interface WriteToComplainant extends BesideInput {
  readonly complaintId: string
  readonly text: string
  /** Why a sentence may stand that seems to blame somebody. */
  readonly despiteBlame?: string | null
}

/** Staff write to the complainant on the page of the secret link (KP-10, KP-11); no clock stops (KP-3). */
export function writeToComplainant(
  context: RequestContext,
  input: WriteToComplainant,
): Promise<BesideChangeResult> {
  const { at } = context
  const { despiteBlame } = input
  const call = callTo('message-sent', input, decodeId('complaint', input.complaintId))
  return writeBeside(context, call, async (complaint, manager, actor) => {
    const id = newId<'link-message'>()
    const written = writeMessage(complaint, { id, text: input.text, actor })
    const said = { texts: { text: input.text }, despiteBlame }
    const fit = await unlessUnfit(manager, { actor, at }, complaint, said, written)
    if (!fit.ok) return fit
    const { text } = fit.value
    await insertLinkMessage(manager, { id, text, complaintId: complaint.id, at, writerId: actor.handlerId })
    return fit
  })
}
