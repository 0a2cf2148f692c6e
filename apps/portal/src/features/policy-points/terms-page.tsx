import { PageHeading } from '../../site/page-heading.js'
import { usePortal } from '../../site/portal-context.js'
import { isCalendarDay } from './is-calendar-day.js'
import { NoSuchDay } from './no-such-day.js'
import { TermsOfDay } from './terms-of-day.js'
import { useTermsWords } from './use-terms-words.js'

/** What sellers may and may not do, what it costs, and what it was or will be. */
export function TermsPage() {
  const { route } = usePortal().address
  const words = useTermsWords()
  const on = route.page === 'terms' ? route.on : null
  return (
    <>
      <PageHeading title={words.title}>{words.title}</PageHeading>
      <p className="lead">{words.lead}</p>
      {on === null || isCalendarDay(on) ? <TermsOfDay on={on} /> : <NoSuchDay asked={on} />}
    </>
  )
}
