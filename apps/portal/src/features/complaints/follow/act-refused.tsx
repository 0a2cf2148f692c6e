import { FailureNotice } from '../../../components/failure-notice.js'
import type { Act } from './use-act.js'
import { useFollowedWords } from './use-followed-words.js'

/** Why it did not succeed; what was filled in stays. */
export function ActRefused({
  of: { fault, failure },
}: {
  readonly of: Pick<Act<never>, 'fault' | 'failure'>
}) {
  const { failed } = useFollowedWords()
  if (failure) return <FailureNotice failure={failure} title={failed} />
  return fault ? (
    <p className="fault" role="alert">
      {fault}
    </p>
  ) : null
}
