import { formatDay, formatDueMoment, formatMoment } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import { Facts } from './facts.js'
import type { Tracked } from './use-tracked-complaint.js'

export function TrackedDates({ complaint }: { readonly complaint: Tracked }) {
  const { words, address } = usePortal()
  const { follow } = words
  const { locale } = address
  const { receivedAt, contactBy, contactedAt, agreedDeadlineOn, answerBy } = complaint
  return (
    <section aria-labelledby="dates-title">
      <h2 id="dates-title">{follow.datesTitle}</h2>
      <Facts
        facts={[
          [follow.receivedAt, formatMoment(receivedAt, locale)],
          contactedAt
            ? [follow.contactedAt, formatMoment(contactedAt, locale)]
            : [follow.contactDue, formatDueMoment(contactBy, locale)],
          [follow.agreedOn, agreedDeadlineOn ? formatDay(agreedDeadlineOn, locale) : ''],
          [follow.answerDue, formatDay(answerBy, locale)],
        ]}
      />
    </section>
  )
}
