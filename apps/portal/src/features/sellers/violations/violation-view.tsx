import type { WholeViolationFragment } from '@waarborg/schema/seller-pages'
import { PrintButton } from '../../../components/print-button.js'
import { PageHeading } from '../../../site/page-heading.js'
import { ObjectionPart } from '../objection/objection-part.js'
import { usePointsWords } from '../use-points-words.js'
import { ExcusedPart } from './excused-part.js'
import { ViolationFacts } from './violation-facts.js'

interface ViolationViewProps {
  readonly violation: WholeViolationFragment
  readonly onChanged: () => void
}

/** All that a seller is told of a violation: the facts, how to prevent it, the reasons in full, and what can be done. */
export function ViolationView({ violation, onChanged }: ViolationViewProps) {
  const { violation: words } = usePointsWords()
  const { number, category, facts, statementOfReasons, forceMajeure } = violation
  const prevent: Readonly<Record<string, string>> = words.prevent
  return (
    <>
      <PageHeading title={number}>{category.name}</PageHeading>
      <ViolationFacts violation={violation} />
      {forceMajeure && <ExcusedPart forceMajeure={forceMajeure} />}
      <h2>{words.facts}</h2>
      <p className="entry-text">{facts}</p>
      <h2>{words.preventTitle}</h2>
      <p>{prevent[category.code] ?? words.preventOther}</p>
      <h2>{words.statement}</h2>
      {statementOfReasons === null ? (
        <p className="quiet">{words.noStatement[violation.state === 'REPORTED' ? 'before' : 'never']}</p>
      ) : (
        <div className="entry-text">{statementOfReasons}</div>
      )}
      <ObjectionPart violation={violation} onChanged={onChanged} />
      <p className="actions">
        <PrintButton>{words.print}</PrintButton>
      </p>
    </>
  )
}
