import { Link } from '../../site/link.js'
import { usePortal } from '../../site/portal-context.js'
import { useTermsWords } from './use-terms-words.js'

/** The address asks for a day that is not on the calendar: which, and what to do. */
export function NoSuchDay({ asked }: { readonly asked: string }) {
  const { to } = usePortal()
  const words = useTermsWords()
  return (
    <div className="notice notice-warning" role="alert">
      <h2>{words.noSuchDay.title}</h2>
      <p>{words.noSuchDay.text(asked)}</p>
      <p>
        <Link href={to({ page: 'terms', on: null })}>{words.toCurrent}</Link>
      </p>
    </div>
  )
}
