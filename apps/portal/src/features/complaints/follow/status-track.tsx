import { usePortal } from '../../../site/portal-context.js'
import type { Tracked } from './use-tracked-complaint.js'

const way: ReadonlyArray<Tracked['status']> = ['RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'DECIDED', 'CLOSED']

/** Where it is on its way, in words and as a line of stations. */
export function StatusTrack({ status }: { readonly status: Tracked['status'] }) {
  const { follow } = usePortal().words
  const statuses = way.includes(status) ? way : (['RECEIVED', status] as const)
  const place = statuses.indexOf(status)
  return (
    <section aria-labelledby="status-title">
      <h2 id="status-title">{follow.statusTitle}</h2>
      <ol className="track">
        {statuses.map((each, index) => (
          <li
            key={each}
            className={index <= place ? 'station station-reached' : 'station'}
            aria-current={each === status ? 'step' : undefined}
          >
            {follow.status[each].label}
            {index < place ? <span className="unseen"> ({follow.done})</span> : null}
          </li>
        ))}
      </ol>
      <p className="lead">{follow.status[status].text}</p>
    </section>
  )
}
