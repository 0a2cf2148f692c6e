import { Link } from '../site/link.js'
import { PageHeading } from '../site/page-heading.js'
import { usePortal } from '../site/portal-context.js'

export function NotFoundPage() {
  const { words, to } = usePortal()
  const { notFound } = words.frame
  return (
    <>
      <PageHeading title={notFound.title}>{notFound.title}</PageHeading>
      <p>{notFound.text}</p>
      <ul className="links">
        <li>
          <Link href={to({ page: 'start' })}>{words.start.title}</Link>
        </li>
        <li>
          <Link href={to({ page: 'follow' })}>{words.start.follow}</Link>
        </li>
      </ul>
    </>
  )
}
