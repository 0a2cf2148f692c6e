import { formatDay } from '@waarborg/ui'
import { LongText } from '../../../components/long-text.js'
import { usePortal } from '../../../site/portal-context.js'
import { useFollowedWords } from './use-followed-words.js'
import type { Tracked } from './use-tracked-complaint.js'

/** That the agreed day waits, since when, and why. */
export function PausePart({ pause }: Pick<Tracked, 'pause'>) {
  const { locale } = usePortal().address
  const words = useFollowedWords()
  if (!pause) return null
  return (
    <section className="notice" aria-labelledby="pause-title">
      <h2 id="pause-title">{words.pauseTitle}</h2>
      <p>{words.pauseText(formatDay(pause.since, locale))}</p>
      <p className="as-written">
        <LongText text={pause.reason} />
      </p>
    </section>
  )
}
