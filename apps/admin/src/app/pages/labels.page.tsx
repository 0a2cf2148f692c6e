import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { PageHeader } from '../../components/page-header.js'
import { LabelList } from '../../features/labels/index.js'

const route = getRouteApi('/staff/labels')

export function LabelsScreen() {
  const t = useTranslations('labels')
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader title={t('title')} below={<p>{t('text')}</p>} />
      <LabelList
        address={address}
        onAddress={(search, replace = false) =>
          void navigate({ to: '/labels', search, replace, resetScroll: false })
        }
      />
    </>
  )
}
