import { accepted } from '@waarborg/domain/foundation'
import { declineLink as decide } from '@waarborg/domain/trader-links'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { saveEnded } from '../trader-link.store.js'
import { type ChangeLink, changeLink } from './change-link.js'
import type { LinkResult } from './look-or-do-with-link.js'

/** The numbers are not linked, because somebody does not agree or because who found it takes it back. */
export function declineLink(
  context: RequestContext,
  input: Omit<ChangeLink, 'dryRun'> & { readonly reason: string },
): Promise<LinkResult> {
  const { handlerId: byId } = requireStaff(context)
  const changing = {
    mutation: 'declineTraderLink',
    act: 'number-link-declined',
    to: 'DECLINED',
    reason: 'Verbinding van nummers is afgewezen.',
    input,
  } as const
  return changeLink(context, changing, async ({ link, facts, manager }) => {
    const declined = decide(link, input.reason)
    if (!declined.ok) return declined
    const { at } = facts.recording
    await saveEnded(manager, link, { state: 'DECLINED', byId, reason: declined.value, at })
    return accepted({ outcome: null, notice: null })
  })
}
