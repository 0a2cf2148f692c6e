import type { dialogueNl } from './words.nl.js'

export const dialogueEn: Record<keyof typeof dialogueNl, string> = {
  title: 'Messages on the follow page',
  none: 'No messages yet. What the complainant writes on the follow page stands here.',
  unread: '{count, number} unread',
  new: 'Unread',
  complainant: 'The complainant',
  readBy: 'Read by {name}, {at}',
  markRead: 'Mark as read',
  label: 'Message to the complainant',
  help: 'This is neither a contact nor a decision: no deadline stops. The complainant reads it on the follow page and is told that it stands there.',
  act: 'Send',
  placed: 'The message stands on the follow page',
}
