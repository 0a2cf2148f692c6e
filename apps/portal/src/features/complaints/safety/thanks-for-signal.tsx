import { Link } from '../../../site/link.js'
import { PageHeading } from '../../../site/page-heading.js'
import { usePortal } from '../../../site/portal-context.js'
import { useSafetyWords } from './use-safety-words.js'

/** That it is kept. There is no number and no link: nobody is known to whom they would belong. */
export function ThanksForSignal() {
  const { to } = usePortal()
  const { kept } = useSafetyWords()
  return (
    <>
      <PageHeading title={kept.title}>{kept.title}</PageHeading>
      <div role="status">
        <p className="lead">{kept.text}</p>
        <p>{kept.answer}</p>
      </div>
      <p>
        <Link href={to({ page: 'start' })}>{kept.back}</Link>
      </p>
    </>
  )
}
