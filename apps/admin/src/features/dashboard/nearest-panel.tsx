import { IconCircleCheck, IconHourglassLow } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { DashboardFiguresFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ComplaintLines } from '../../components/complaint-lines.js'
import { EmptyNotice } from '../../components/empty-notice.js'
import { Panel } from '../../components/panel.js'

/** What is due first in the whole office. */
export function NearestPanel({ nearest }: Pick<DashboardFiguresFragment, 'nearest'>) {
  const t = useTranslations('dashboard.nearest')
  return (
    <Panel
      title={t('title')}
      icon={<IconHourglassLow aria-hidden />}
      aside={
        <Link to="/complaints" search={{ order: 'next-due-at' }}>
          {t('all')}
        </Link>
      }
      flush
    >
      {nearest.length > 0 ? (
        <ComplaintLines label={t('title')} complaints={nearest} />
      ) : (
        <EmptyNotice icon={<IconCircleCheck aria-hidden size={28} />} title={t('empty')} />
      )}
    </Panel>
  )
}
