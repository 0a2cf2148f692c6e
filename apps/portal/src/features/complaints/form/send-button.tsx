import { FailureNotice } from '../../../components/failure-notice.js'
import { usePortal } from '../../../site/portal-context.js'
import { useForm } from './form-context.js'

/** Sends the form. It stays in reach while sending, so that the focus does; more clicks change nothing. */
export function SendButton() {
  const { unsent, send, sending } = usePortal().words.form.check
  const { answers, submission } = useForm()
  const { failure } = submission
  return (
    <>
      {failure ? (
        <FailureNotice
          failure={failure}
          title={unsent.title}
          text={failure.reason === 'busy' ? undefined : unsent[failure.reason]}
        >
          <p>{unsent.once}</p>
        </FailureNotice>
      ) : null}
      <p className="actions">
        <button
          type="button"
          id="send"
          className="button"
          aria-disabled={submission.sending ? true : undefined}
          onClick={() => submission.send(answers)}
        >
          {submission.sending ? sending : send}
        </button>
      </p>
      <p className="unseen" role="status">
        {submission.sending ? sending : ''}
      </p>
    </>
  )
}
