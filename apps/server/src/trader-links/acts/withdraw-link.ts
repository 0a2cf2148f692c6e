import { accepted } from '@waarborg/domain/foundation'
import { withdrawLink as decide } from '@waarborg/domain/trader-links'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import { saveEnded } from '../trader-link.store.js'
import { type ChangeLink, changeLink } from './change-link.js'
import type { LinkResult } from './look-or-do-with-link.js'

/** A link was wrong: all that came of it is undone; or it is shown what that would be (D-7). */
export function withdrawLink(
  context: RequestContext,
  input: ChangeLink & { readonly reason: string },
): Promise<LinkResult> {
  const { handlerId: byId } = requireStaff(context)
  const changing = {
    mutation: 'withdrawTraderLink',
    act: 'number-link-withdrawn',
    to: 'WITHDRAWN',
    reason: 'Verbinding van nummers was onjuist.',
    input,
  } as const
  return changeLink(context, changing, async ({ link, facts, manager }) => {
    const withdrawn = decide(link, input.reason, facts)
    if (!withdrawn.ok) return withdrawn
    const { reason, outcome } = withdrawn.value
    await saveEnded(manager, link, { state: 'WITHDRAWN', byId, reason, at: facts.recording.at })
    return accepted({ outcome, notice: 'number-link-withdrawn' })
  })
}
