import type { WholeViolationFragment } from '@waarborg/schema/seller-pages'
import { formatDay } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import { usePointsWords } from '../use-points-words.js'

type ForceMajeure = NonNullable<WholeViolationFragment['forceMajeure']>

/** That nobody is blamed for the days of the deed, and why. */
export function ExcusedPart({ forceMajeure }: { readonly forceMajeure: ForceMajeure }) {
  const { locale } = usePortal().address
  const { excused } = usePointsWords().violation
  const { fromOn, untilOn, reason } = forceMajeure
  return (
    <section aria-labelledby="excused-title">
      <h2 id="excused-title">{excused.title}</h2>
      <p>{excused.text(formatDay(fromOn, locale), formatDay(untilOn, locale))}</p>
      <p className="entry-text">{reason}</p>
    </section>
  )
}
