import { ConfirmAgreedDeadlineDocument } from '@waarborg/schema/tracked'
import { formatDay, formatMoment } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import { ActRefused } from './act-refused.js'
import { type Followed, useAct } from './use-act.js'
import { useFollowedWords } from './use-followed-words.js'

/** The day that was agreed, to be confirmed once (KP-3); not while it waits, since it will be another. */
export function ConfirmDayPart({ of }: { readonly of: Followed }) {
  const { locale } = usePortal().address
  const words = useFollowedWords()
  const act = useAct(ConfirmAgreedDeadlineDocument, of)
  const { agreedDeadlineOn, agreedDeadlineConfirmedAt, allowedActions, pause } = of.complaint
  if (pause) return null
  if (agreedDeadlineOn && agreedDeadlineConfirmedAt)
    return <p role="status">{words.confirmed(formatMoment(agreedDeadlineConfirmedAt, locale))}</p>
  if (!agreedDeadlineOn || !allowedActions.includes('CONFIRM_AGREED_DEADLINE')) return null
  return (
    <section className="notice" aria-labelledby="confirm-title">
      <h2 id="confirm-title">{words.confirmTitle}</h2>
      <p>{words.confirmText(formatDay(agreedDeadlineOn, locale))}</p>
      <ActRefused of={act} />
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => act.go({})}
          aria-disabled={act.busy || undefined}
        >
          {words.confirm}
        </button>
      </p>
    </section>
  )
}
