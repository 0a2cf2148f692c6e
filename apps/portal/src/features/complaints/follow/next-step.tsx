import { formatDay, formatDueMoment } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import type { Tracked } from './use-tracked-complaint.js'

const answered: readonly Tracked['status'][] = ['DECIDED', 'CLOSED', 'WITHDRAWN', 'NOT_ADMISSIBLE']

/** The one thing that comes next, with its date, until there is an answer; what was agreed goes before the general term. */
export function NextStep({ complaint }: { readonly complaint: Tracked }) {
  const { words, address } = usePortal()
  const { follow } = words
  const { status, contactBy, contactedAt, agreedDeadlineOn, answerBy } = complaint
  if (answered.includes(status)) return null
  const answer = agreedDeadlineOn
    ? follow.agreed(formatDay(agreedDeadlineOn, address.locale))
    : follow.answerBy(formatDay(answerBy, address.locale))
  return (
    <section className="next" aria-labelledby="next-title">
      <h2 id="next-title">{follow.nextTitle}</h2>
      {contactedAt ? (
        <p>{answer}</p>
      ) : (
        <>
          <p>{follow.contactBy(formatDueMoment(contactBy, address.locale))}</p>
          <p>{follow.contactLate}</p>
        </>
      )}
    </section>
  )
}
