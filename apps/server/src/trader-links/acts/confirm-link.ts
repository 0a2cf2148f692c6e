import { accepted } from '@waarborg/domain/foundation'
import { confirmLink as decide } from '@waarborg/domain/trader-links'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { noticeFor } from '../tell-link.js'
import { saveConfirmed } from '../trader-link.store.js'
import { type ChangeLink, changeLink } from './change-link.js'
import type { LinkResult } from './look-or-do-with-link.js'

/** The second person agrees, and what the link does is done; or it is shown what that would be (D-6). */
export function confirmLink(context: RequestContext, input: ChangeLink): Promise<LinkResult> {
  const { handlerId: byId } = requireStaff(context)
  const changing = {
    mutation: 'confirmTraderLink',
    act: 'number-link-confirmed',
    to: 'STANDING',
    reason: 'Verbinding van nummers is bevestigd.',
    input,
  } as const
  return changeLink(context, changing, async ({ link, facts, manager }) => {
    const confirmed = decide(link, byId, facts)
    if (!confirmed.ok) return confirmed
    await saveConfirmed(manager, link, { byId, at: facts.recording.at })
    return accepted({ outcome: confirmed.value, notice: noticeFor(link.finding) })
  })
}
