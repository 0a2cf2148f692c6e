import { FailureNotice } from '../../../components/failure-notice.js'
import { usePortal } from '../../../site/portal-context.js'
import { AskForLink } from './ask-for-link.js'
import { TrackedComplaintView } from './tracked-complaint-view.js'
import { tokenOf } from './tracking-token.js'
import { useTrackedComplaint } from './use-tracked-complaint.js'

/** Where a complainant sees how it stands, by the secret link and without an account. */
export function FollowPage() {
  const { words, fragment } = usePortal()
  const { follow } = words
  const token = tokenOf(fragment)
  return token ? (
    <Followed key={token} token={token} />
  ) : (
    <AskForLink title={follow.askTitle} text={follow.askText} />
  )
}

function Followed({ token }: { readonly token: string }) {
  const { words } = usePortal()
  const tracking = useTrackedComplaint(token)
  if (tracking.state === 'found') {
    const { complaint, replace } = tracking
    return <TrackedComplaintView of={{ token, complaint, onChanged: replace }} />
  }
  if (tracking.state === 'unknown')
    return <AskForLink title={words.follow.unknownTitle} text={words.follow.unknownText} />
  if (tracking.state === 'waiting')
    return (
      <p className="waiting" role="status">
        {words.frame.loading}
      </p>
    )
  return (
    <FailureNotice failure={tracking.failure}>
      <p>
        <button type="button" className="button" onClick={tracking.retry}>
          {words.frame.failure.retry}
        </button>
      </p>
    </FailureNotice>
  )
}
