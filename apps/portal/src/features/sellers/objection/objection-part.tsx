import type { WholeViolationFragment } from '@waarborg/schema/seller-pages'
import { formatDay } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import { usePointsWords } from '../use-points-words.js'
import { ObjectForm } from './object-form.js'
import { ObjectionView } from './objection-view.js'

interface ObjectionPartProps {
  readonly violation: WholeViolationFragment
  readonly onChanged: () => void
}

/** How to object and until when; afterwards, what becomes of it (D-7). */
export function ObjectionPart({ violation, onChanged }: ObjectionPartProps) {
  const { locale } = usePortal().address
  const { objection: words } = usePointsWords()
  const { objection, state, objectionUntilOn, seller } = violation
  if (state !== 'BOOKED' && objection === null) return null
  const today = seller.points?.asOf
  const isOver = objectionUntilOn !== null && today !== undefined && today > objectionUntilOn
  const until = objectionUntilOn && formatDay(objectionUntilOn, locale)
  return (
    <section aria-labelledby="objection-title">
      <h2 id="objection-title">{words.title}</h2>
      {objection ? (
        <ObjectionView objection={objection} />
      ) : isOver ? (
        <p>{words.over(until ?? '')}</p>
      ) : (
        <>
          <p>{words.text}</p>
          <p>{until ? words.until(until) : words.untilUnknown}</p>
          <ObjectForm violationId={violation.id} onSent={onChanged} />
        </>
      )}
    </section>
  )
}
