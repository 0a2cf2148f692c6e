import { IconFileText } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { EmptyNotice } from '../../components/empty-notice.js'
import { Panel } from '../../components/panel.js'
import { ComplaintTable } from '../../features/complaints/list/index.js'
import { HandlerPage } from '../../features/handlers/index.js'

const route = getRouteApi('/staff/handlers/$id')

export function HandlerScreen() {
  const t = useTranslations('handlers.handler')
  const { id } = route.useParams()
  return (
    <HandlerPage
      key={id}
      id={id}
      complaints={(complaints, count) => (
        <Panel
          title={t('complaints')}
          icon={<IconFileText aria-hidden />}
          aside={
            count > 0 && (
              <Link to="/complaints" search={{ handler: [id] }}>
                {t('complaintsAll', { count })}
              </Link>
            )
          }
          flush
        >
          {count > 0 ? (
            <ComplaintTable caption={t('complaints')} complaints={complaints} />
          ) : (
            <EmptyNotice icon={<IconFileText aria-hidden size={28} />} title={t('complaintsNone')} />
          )}
        </Panel>
      )}
    />
  )
}
