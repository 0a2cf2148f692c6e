import { usePortal } from '../../../site/portal-context.js'
import { Facts } from './facts.js'
import type { Tracked } from './use-tracked-complaint.js'

/** The complainant's own words, as they were received. */
export function ToldView({ complaint }: { readonly complaint: Tracked }) {
  const { follow } = usePortal().words
  return (
    <section aria-labelledby="told-title">
      <h2 id="told-title">{follow.toldTitle}</h2>
      <Facts
        facts={[
          [follow.about, complaint.categoryName],
          [follow.subject, complaint.subject ?? ''],
          [follow.story, complaint.description],
        ]}
      />
    </section>
  )
}
