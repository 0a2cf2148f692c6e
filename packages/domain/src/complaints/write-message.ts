import type { Actor } from '../access/index.js'
import { accepted, type LinkMessageId, parseRequiredText, type Result } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { tellWhoHandles } from './tell-who-handles.js'

/** In code points. */
export const MAXIMUM_LINK_MESSAGE = 5_000

interface WritingFacts {
  readonly id: LinkMessageId
  readonly text: string
  readonly actor: Actor
}

/** The outcome, and the text, tidied. */
export interface WrittenMessage extends Outcome {
  readonly text: string
}

/**
 * The complainant writes with the secret link, or staff write back. It is no contact and no decision, whoever writes:
 * every clock runs on. @source KP-16, KP-3
 */
export function writeMessage(
  complaint: Complaint,
  { id, text: raw, actor }: WritingFacts,
): Result<WrittenMessage, ComplaintRejection> {
  const byLink = actor.kind === 'public'
  const transition = transitionFor('WRITE_MESSAGE', byLink ? 'by-link' : 'any', complaint, actor)
  if (!transition.ok) return transition
  const text = parseRequiredText(raw, { path: ['text'], maximum: MAXIMUM_LINK_MESSAGE, multiline: true })
  if (!text.ok) return text
  const { id: complaintId, locale } = complaint
  return accepted({
    text: text.value,
    complaint,
    facts: [{ kind: byLink ? 'message-received' : 'message-sent', messageId: id }],
    messages: [
      byLink
        ? tellWhoHandles(complaint, 'message-received')
        : { kind: 'written-message', complaintId, messageId: id, locale },
    ],
  })
}

/** Somebody who works on it has read what the complainant wrote; nothing happens when all of it was read. @source KM-14 */
export function readMessages(
  complaint: Complaint,
  { unread, actor }: { readonly unread: readonly LinkMessageId[]; readonly actor: Actor },
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('WRITE_MESSAGE', 'any', complaint, actor)
  if (!transition.ok) return transition
  const facts = unread.length === 0 ? [] : [{ kind: 'messages-read', messageIds: unread } as const]
  return accepted({ complaint, facts, messages: [] })
}
