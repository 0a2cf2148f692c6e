import type { ComplaintRowFragment } from '@waarborg/schema'

/** What a complaint is about in a line: its subject, else how its description begins. */
export function complaintTitle({
  subject,
  description,
}: Pick<ComplaintRowFragment, 'subject' | 'description'>): string {
  if (subject) return subject
  const [beginning = ''] = description.trim().split('\n')
  return beginning.length > 90 ? `${beginning.slice(0, 90).trimEnd()}…` : beginning
}
