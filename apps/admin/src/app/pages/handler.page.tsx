import { getRouteApi } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ComplaintsPanel } from '../../features/complaints/list/index.js'
import { HandlerPage } from '../../features/handlers/handler-page.js'
import { useMay } from '../../graph/use-may.js'

const route = getRouteApi('/staff/handlers/$id')

export function HandlerScreen() {
  const t = useTranslations('handlers.handler')
  const { id } = route.useParams()
  const may = useMay()
  return (
    <HandlerPage
      key={id}
      id={id}
      complaints={
        may('COMPLAINTS_READ') && (
          <ComplaintsPanel
            title={t('complaints')}
            none={t('complaintsNone')}
            address={{ handler: [id], order: 'next-due-at' }}
            sameHandler
          />
        )
      }
    />
  )
}
