import type { AccountFactsFragment } from '@waarborg/schema'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import columns from '../../components/columns.module.css'
import { FailureNotice } from '../../components/failure-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { PageHeader } from '../../components/page-header.js'
import { Panel } from '../../components/panel.js'
import { PasswordPanel } from './password-panel.js'
import classes from './profile-page.module.css'
import { SessionsPanel } from './sessions-panel.js'

interface ProfilePageProps {
  readonly account: AccountFactsFragment | undefined
  readonly error: unknown
  readonly onReload: () => void
  /** What somebody chose for this device. */
  readonly preferences: ReactNode
  /** The second step at signing in, which belongs to another feature. */
  readonly factors: ReactNode
}

/** What belongs to whoever is signed in: how they come in, where they are in, and how they like it. */
export function ProfilePage({ account, error, onReload, preferences, factors }: ProfilePageProps) {
  const t = useTranslations('profile')
  const roles = useTranslations('graph.role')
  return (
    <>
      <PageHeader
        title={t('title')}
        below={
          account && (
            <p className={classes.who}>
              {whoIs(
                account.handler,
                account.roles.map((role) => roles(role)),
              )}
            </p>
          )
        }
      />
      <div className={columns.columns}>
        <div>
          {account ? (
            <>
              {factors}
              <SessionsPanel sessions={account.sessions} />
            </>
          ) : error ? (
            <FailureNotice error={error} onRetry={onReload} />
          ) : (
            <RowSkeletons rows={6} />
          )}
        </div>
        <div>
          <Panel title={t('preferences')}>{preferences}</Panel>
          {account?.hasPassword && <PasswordPanel onChanged={onReload} />}
        </div>
      </div>
    </>
  )
}

/** Name, function and roles; a function that is called as the role is said once. */
function whoIs(
  person: { readonly name: string; readonly function: string },
  roles: readonly string[],
): string {
  return [...new Set([person.name, person.function, roles.join(', ')])].join(' · ')
}
