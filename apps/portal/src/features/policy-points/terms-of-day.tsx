import { TermsDocument } from '@waarborg/schema/terms'
import { useState } from 'react'
import { AskedPart } from '../../components/asked-part.js'
import { PrintButton } from '../../components/print-button.js'
import { useAsked } from '../../graph/use-asked.js'
import { TermsOfCategory } from './terms-of-category.js'
import { TermsStanding } from './terms-standing.js'
import { TermsVersions } from './terms-versions.js'
import { useTermsWords } from './use-terms-words.js'

/** What held, holds or will hold on a day of the calendar; today when it is null. */
export function TermsOfDay({ on }: { readonly on: string | null }) {
  const words = useTermsWords()
  const [after, setAfter] = useState<string | null>(null)
  const { asked, again } = useAsked(TermsDocument, { on, after })
  return (
    <AskedPart asked={asked} again={again}>
      {({ pointsPolicy: policy, current, first, pointsPolicies: versions }) => {
        const begunOn = first.nodes[0]?.inForceFrom ?? ''
        return (
          <>
            {policy ? (
              <>
                <TermsStanding policy={policy} current={current?.version ?? 0} begunOn={begunOn} />
                <h2>{words.pointsTitle}</h2>
                <ul>
                  {words.points(policy.startTotal, policy.returnInDays).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                {policy.rules.map((rule) => (
                  <TermsOfCategory key={rule.category.code} rule={rule} begunOn={begunOn} />
                ))}
              </>
            ) : (
              <p>{words.none}</p>
            )}
            <TermsVersions
              versions={versions}
              current={current?.version ?? 0}
              shown={policy?.version ?? 0}
              begunOn={begunOn}
              isLater={after !== null}
              onAfter={setAfter}
            />
            <p className="actions">
              <PrintButton>{words.print}</PrintButton>
            </p>
          </>
        )
      }}
    </AskedPart>
  )
}
