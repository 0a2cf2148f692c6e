import type { ComplaintRowFragment } from '@waarborg/schema'

/** What a complaint is about in a line: its subject, else how its description begins, else its category. */
export function complaintTitle({
  subject,
  description,
  category,
}: Pick<ComplaintRowFragment, 'subject' | 'description' | 'category'>): string {
  if (subject) return subject
  if (!description) return category.name
  const [beginning = ''] = description.trim().split('\n')
  return beginning.length > 90 ? `${beginning.slice(0, 90).trimEnd()}…` : beginning
}
