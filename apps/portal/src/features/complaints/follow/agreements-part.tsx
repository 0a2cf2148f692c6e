import { formatDay } from '@waarborg/ui'
import { LongText } from '../../../components/long-text.js'
import { usePortal } from '../../../site/portal-context.js'
import { useFollowedWords } from './use-followed-words.js'
import type { Tracked } from './use-tracked-complaint.js'

/** What will be done, by whom and when (KP-7). */
export function AgreementsPart({ agreements }: Pick<Tracked, 'agreements'>) {
  const { locale } = usePortal().address
  const words = useFollowedWords()
  if (agreements.length === 0) return null
  return (
    <section aria-labelledby="agreements-title">
      <h2 id="agreements-title">{words.agreementsTitle}</h2>
      <ul>
        {agreements.map(({ what, party, dueOn, state, pause }) => (
          <li key={`${dueOn} ${party} ${what}`}>
            {words.party[party]}: <LongText text={what} />
            <br />
            <span className="quiet">
              {words.by(formatDay(dueOn, locale))}, {words.agreement[state]}
            </span>
            {pause && (
              <>
                <br />
                <LongText text={words.waits(pause.reason)} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
