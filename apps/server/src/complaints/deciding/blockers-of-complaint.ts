import { blockersToClosing } from '@waarborg/domain/complaints'
import { accepted, type ComplaintId } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { readComplaint } from '../complaint.store.js'
import type { ComplaintType } from '../complaint.type.js'
import type { BlockerType } from './blocker.type.js'
import { tellBlocker } from './blocker.words.js'
import { shoutBlocker } from './deciding.enums.js'
import { readContacts } from './read-contacts.js'

const ENDED: readonly ComplaintType['state'][] = [
  'CLOSED',
  'WITHDRAWN',
  'NOT_ADMISSIBLE',
  'MERGED',
  'IMPORTED',
]

/** All that closing still waits for, as the gate itself finds it; nothing for what has ended. */
export async function blockersOf(
  { id, state }: ComplaintType,
  context: RequestContext,
): Promise<readonly BlockerType[]> {
  if (ENDED.includes(state)) return []
  const found = await context.office.transact(async (manager) => {
    const complaint = await readComplaint(manager, id as ComplaintId)
    if (complaint === null) return accepted([])
    const facts = {
      now: context.at,
      contacts: await readContacts(manager, complaint),
    }
    return accepted(blockersToClosing(complaint, facts))
  })
  if (!found.ok) return []
  return found.value.map((blocker) => ({
    kind: shoutBlocker(blocker.kind),
    message: tellBlocker(blocker, context.locale),
    liftedBy: blocker.liftedBy,
  }))
}
