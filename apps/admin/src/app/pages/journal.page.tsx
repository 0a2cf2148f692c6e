import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { CheckPanel, JournalList } from '../../features/journal/index.js'
import classes from '../../features/journal/journal.module.css'

const route = getRouteApi('/staff/journal')

export function JournalScreen() {
  const t = useTranslations('journal')
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader
        title={t('title')}
        below={
          <p>
            {t('about')} {t('zone')}
          </p>
        }
      />
      <div className={classes.parts}>
        <CheckPanel />
        <JournalList
          address={address}
          onAddress={(search, replace = false) =>
            void navigate({ to: '/journal', search, replace, resetScroll: false })
          }
        />
      </div>
    </>
  )
}
