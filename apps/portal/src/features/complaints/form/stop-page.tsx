import { navigate } from '../../../site/history.js'
import { Link } from '../../../site/link.js'
import { PageHeading } from '../../../site/page-heading.js'
import { usePortal } from '../../../site/portal-context.js'
import { useForm } from './form-context.js'

/** Leaving the form for good, for who uses somebody else's computer or has second thoughts. */
export function StopPage() {
  const { words, to } = usePortal()
  const { clear } = useForm()
  const { stopping } = words.form
  const stop = () => {
    clear()
    navigate(to({ page: 'start' }))
  }
  return (
    <>
      <PageHeading title={stopping.title}>{stopping.title}</PageHeading>
      <p>{stopping.text}</p>
      <p className="actions">
        <button type="button" className="button" onClick={stop}>
          {stopping.yes}
        </button>
        <Link className="button button-plain" href={to({ page: 'form', step: 'check', changing: false })}>
          {stopping.no}
        </Link>
      </p>
    </>
  )
}
