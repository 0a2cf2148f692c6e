import { useQuery } from '@apollo/client/react'
import { InvitationDocument } from '@waarborg/schema'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { DeadLink } from '../dead-link.js'
import { Gate } from '../gate.js'
import { FounderForm } from './founder-form.js'
import { InvitedForm } from './invited-form.js'

interface WelcomePageProps {
  /** What the link carried. */
  readonly token: string
  readonly onSignedIn: () => void
  readonly preferences: ReactNode
}

/** Where a one-time link leads: somebody who was invited, or who founds the office. */
export function WelcomePage({ token, onSignedIn, preferences }: WelcomePageProps) {
  const t = useTranslations('access.welcome')
  const [ended, setEnded] = useState(token === '')
  const { data, error, refetch } = useQuery(InvitationDocument, {
    variables: { token },
    skip: token === '',
    fetchPolicy: 'no-cache',
  })
  if (ended || data?.invitation === null) return <DeadLink kind="welcome" preferences={preferences} />
  const form = { token, onSignedIn, onEnded: () => setEnded(true) }
  const { invitation } = data ?? {}
  if (!invitation)
    return (
      <Gate title={t('title')} preferences={preferences}>
        {error && <FailureNotice error={error} onRetry={() => void refetch()} />}
      </Gate>
    )
  if (invitation.kind === 'FOUND')
    return (
      <Gate title={t('found.title')} intro={t('found.intro')} wide preferences={preferences}>
        <FounderForm {...form} />
      </Gate>
    )
  const { name, email } = invitation
  return (
    <Gate
      title={t('join.title', { name: name ?? '' })}
      intro={t('join.intro', { email: email ?? '' })}
      preferences={preferences}
    >
      <InvitedForm {...form} email={email ?? ''} />
    </Gate>
  )
}
