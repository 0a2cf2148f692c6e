import { AgreeToDelayDocument } from '@waarborg/schema/tracked'
import { formatDay } from '@waarborg/ui'
import { LongText } from '../../../components/long-text.js'
import { usePortal } from '../../../site/portal-context.js'
import { ActRefused } from './act-refused.js'
import { type Followed, useAct } from './use-act.js'
import { useFollowedWords } from './use-followed-words.js'

/** That the answer may come later, to be agreed to once (D-2). */
export function AgreeToDelayPart({ of }: { readonly of: Followed }) {
  const { locale } = usePortal().address
  const words = useFollowedWords()
  const act = useAct(AgreeToDelayDocument, of)
  const { delay } = of.complaint
  if (!delay) return null
  return (
    <section className="notice" aria-labelledby="delay-title">
      <h2 id="delay-title">{words.delayTitle}</h2>
      <p className="as-written">
        <LongText text={delay.reason} />
      </p>
      <p>{words.delayText(formatDay(delay.answerOn, locale))}</p>
      <ActRefused of={act} />
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => act.go({})}
          aria-disabled={act.busy || undefined}
        >
          {words.delayAgree}
        </button>
      </p>
      <p className="quiet">{words.delayElse}</p>
    </section>
  )
}
