import { writeMessage } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { insertLinkMessage } from '../link-messages/insert-link-message.js'
import { complainant, type TrackedChangeInput } from './change-tracked.js'
import { messagesOfLink } from './link-allowances.js'
import { type WrittenByLink, writeByLink } from './write-by-link.js'

export interface WriteTrackedMessage extends TrackedChangeInput {
  readonly text: string
}

/** The complainant writes to the office; whoever handles it is told (KP-16). */
export function writeTrackedMessage(
  context: RequestContext,
  input: WriteTrackedMessage,
): Promise<WrittenByLink> {
  return writeByLink(context, 'message-received', input, messagesOfLink, async (complaint, manager) => {
    const id = newId<'link-message'>()
    const written = writeMessage(complaint, { id, text: input.text, actor: complainant })
    if (!written.ok) return written
    const { text } = written.value
    await insertLinkMessage(manager, { id, text, complaintId: complaint.id, at: context.at, writerId: null })
    return written
  })
}
