import { accepted } from '@waarborg/domain/foundation'
import { endLink as decide, type LinkEnd } from '@waarborg/domain/trader-links'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { saveUntil } from '../trader-link.store.js'
import { type ChangeLink, changeLink } from './change-link.js'
import type { LinkResult } from './look-or-do-with-link.js'

/**
 * Numbers were related and no longer are: what came of it by deeds of that day and later is undone; or it is shown what
 * that would be (D-15).
 */
export function endLink(context: RequestContext, input: ChangeLink & LinkEnd): Promise<LinkResult> {
  const { handlerId: byId } = requireStaff(context)
  const { untilOn } = input
  const changing = {
    mutation: 'endTraderLink',
    act: 'number-link-ended',
    to: 'STANDING',
    reason: 'Verbinding van nummers is voorbij.',
    input: { ...input, untilOn: untilOn.toString() },
  } as const
  return changeLink(context, changing, async ({ link, facts, manager }) => {
    const ended = decide(link, input, facts)
    if (!ended.ok) return ended
    const { finding, reason, outcome } = ended.value
    await saveUntil(manager, link, { untilOn, byId, reason, at: facts.recording.at })
    return accepted({ outcome, notice: 'number-link-ended', finding })
  })
}
