import { hasBegun } from '../features/complaints/form/kept-answers.js'
import { Link } from '../site/link.js'
import { PageHeading } from '../site/page-heading.js'
import { usePortal } from '../site/portal-context.js'
import { Hallmark } from './wordmark.js'

/** What this is, what happens and how long it takes, before anything is asked. */
export function StartPage() {
  const { words, to, options, address } = usePortal()
  const { start } = words
  const own = options.value?.texts
  return (
    <>
      <div className="hero">
        <Hallmark className="hero-hallmark" />
        <div className="measure">
          <PageHeading title={start.title}>{start.title}</PageHeading>
          <p className="lead own-text">{own?.introduction ?? start.lead}</p>
          <p className="actions">
            <Link className="button" href={to({ page: 'form', step: 'category', changing: false })}>
              {hasBegun() ? start.resume : start.begin}
            </Link>
          </p>
          <p>{start.duration}</p>
        </div>
      </div>

      <h2>{start.nextTitle}</h2>
      <ol className="path">
        {start.next.map(({ when, what, how }) => (
          <li key={when}>
            <p className="path-when">{when}</p>
            <h3>{what}</h3>
            <p>{how}</p>
          </li>
        ))}
      </ol>
      <p>{start.afterwards}</p>

      <h2>{start.knowTitle}</h2>
      <h3>{start.confidentialTitle}</h3>
      <p className="own-text">{own?.confidentiality ?? start.confidential}</p>
      <h3>{start.nameTitle}</h3>
      <p>{start.name}</p>
      <p>{start.safety}</p>
      <p>
        <Link href={to({ page: 'safety' })}>{start.safetyLink}</Link>
      </p>
      <p>
        <a href={address.locale === 'en' ? '/form/report-form.pdf' : '/form/meldingsformulier.pdf'}>
          {start.paper}
        </a>
      </p>

      <h2>{start.followTitle}</h2>
      <p>
        <Link href={to({ page: 'follow' })}>{start.follow}</Link>
      </p>
    </>
  )
}
