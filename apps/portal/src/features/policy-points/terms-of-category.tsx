import type { TermsQuery } from '@waarborg/schema/terms'
import { formatDay } from '@waarborg/ui'
import { useId } from 'react'
import { usePortal } from '../../site/portal-context.js'
import { useTermsWords } from './use-terms-words.js'

interface TermsOfCategoryProps {
  readonly rule: NonNullable<TermsQuery['pointsPolicy']>['rules'][number]
  /** The day of the first version, which has no beginning that says anything. */
  readonly begunOn: string
}

/** A category: what it costs, and what is and is not allowed in it. */
export function TermsOfCategory({ rule, begunOn }: TermsOfCategoryProps) {
  const { locale } = usePortal().address
  const words = useTermsWords()
  const id = useId()
  const { category, lightest, heaviest, reach, since } = rule
  const { notAllowed, allowed } = locale === 'en' ? rule.english : rule.dutch
  return (
    <section className="terms" aria-labelledby={id}>
      <h2 id={id}>{locale === 'en' ? category.nameEn : category.nameNl}</h2>
      <p className="quiet">
        {words.weight(lightest, heaviest)}, {words.reach[reach]};{' '}
        {since === begunOn ? words.sinceBeginning : words.since(formatDay(since, locale))}.
      </p>
      <div className="terms-sides">
        <Side kind="not" title={words.notAllowed} lines={notAllowed} />
        <Side kind="may" title={words.allowed} lines={allowed} />
      </div>
    </section>
  )
}

interface SideProps {
  readonly kind: 'not' | 'may'
  readonly title: string
  readonly lines: readonly string[]
}

function Side({ kind, title, lines }: SideProps) {
  return (
    <div className={`terms-side terms-${kind}`}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
