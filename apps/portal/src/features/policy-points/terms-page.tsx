import { TermsDocument } from '@waarborg/schema/terms'
import { AskedPart } from '../../components/asked-part.js'
import { PrintButton } from '../../components/print-button.js'
import { useAsked } from '../../graph/use-asked.js'
import { PageHeading } from '../../site/page-heading.js'
import { usePortal } from '../../site/portal-context.js'
import { TermsOfCategory } from './terms-of-category.js'
import { TermsStanding } from './terms-standing.js'
import { TermsVersions } from './terms-versions.js'
import { useTermsWords } from './use-terms-words.js'

/** What sellers may and may not do, what it costs, and what it was or will be. */
export function TermsPage() {
  const { route } = usePortal().address
  const words = useTermsWords()
  const on = route.page === 'terms' ? route.on : null
  const { asked, again } = useAsked(TermsDocument, { on })
  return (
    <>
      <PageHeading title={words.title}>{words.title}</PageHeading>
      <p className="lead">{words.lead}</p>
      <AskedPart asked={asked} again={again}>
        {({ pointsPolicy: policy, current, pointsPolicies: versions }) => (
          <>
            {policy ? (
              <>
                <TermsStanding policy={policy} current={current?.version ?? 0} />
                <h2>{words.pointsTitle}</h2>
                <ul>
                  {words.points(policy.startTotal, policy.returnInDays).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                {policy.rules.map((rule) => (
                  <TermsOfCategory key={rule.category.code} rule={rule} />
                ))}
              </>
            ) : (
              <p>{words.none}</p>
            )}
            <TermsVersions versions={versions} current={current?.version ?? 0} shown={policy?.version ?? 0} />
            <p className="actions">
              <PrintButton>{words.print}</PrintButton>
            </p>
          </>
        )}
      </AskedPart>
    </>
  )
}
