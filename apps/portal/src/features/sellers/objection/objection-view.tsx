import type { WholeViolationFragment } from '@waarborg/schema/seller-pages'
import { formatDay, formatFileSize, formatMoment } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import { usePointsWords } from '../use-points-words.js'

type Objection = NonNullable<WholeViolationFragment['objection']>

/** An objection that was made: what was said, by when it is decided, and what came of it with the reasons. */
export function ObjectionView({ objection }: { readonly objection: Objection }) {
  const { locale } = usePortal().address
  const { objection: words } = usePointsWords()
  const { filedAt, grounds, files, dueOn, result, lowersTo, reasons, decidedAt } = objection
  return (
    <>
      <div className="next" role="status">
        <h3>{result === null ? words.running : words.result[result]}</h3>
        {result === null ? <p>{words.decidedBy(formatDay(dueOn, locale))}</p> : null}
        {result === 'LOWERED' && lowersTo !== null ? <p>{words.lowersTo(lowersTo)}</p> : null}
        {decidedAt ? <p>{words.decidedOn(formatMoment(decidedAt, locale))}</p> : null}
      </div>
      {reasons === null ? null : (
        <>
          <h3>{words.reasons}</h3>
          <p className="entry-text">{reasons}</p>
        </>
      )}
      <h3>{words.said(formatMoment(filedAt, locale))}</h3>
      <p className="entry-text">{grounds}</p>
      {files.length === 0 ? null : (
        <ul className="links">
          {files.map(({ name, sizeInBytes, url }) => (
            <li key={url}>
              <a href={url ?? ''}>{name}</a> ({formatFileSize(sizeInBytes, locale)})
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
