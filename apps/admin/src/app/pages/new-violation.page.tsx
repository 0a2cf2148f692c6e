import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { say } from '../../components/toasts/index.js'
import { ReportPage } from '../../features/violations/index.js'

const route = getRouteApi('/staff/violations/new')

export function NewViolationScreen() {
  const t = useTranslations('violations.reporting')
  const { seller, complaint } = route.useSearch()
  const navigate = useNavigate()
  return (
    <ReportPage
      sellerId={seller}
      complaintId={complaint}
      onDone={({ id, number }) => {
        say('good', t('done', { number }))
        void navigate({ to: '/violations/$id', params: { id } })
      }}
    />
  )
}
