import { IconInbox } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { DashboardFiguresFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { useComplainantName } from '../../components/complainant-name.js'
import { ComplaintLines } from '../../components/complaint-lines.js'
import { EmptyNotice } from '../../components/empty-notice.js'
import { Panel } from '../../components/panel.js'
import { Tag } from '../../components/tag.js'
import { useFresh } from './use-fresh.js'

/** The newest complaints; one that comes in while the page is open lights up and is read out. */
export function NewestPanel({ newest }: Pick<DashboardFiguresFragment, 'newest'>) {
  const t = useTranslations('dashboard.newest')
  const nameOf = useComplainantName()
  const fresh = useFresh(newest.map(({ id }) => id))
  const latest = newest.find(({ id }) => fresh.has(id))
  return (
    <Panel
      title={t('title')}
      icon={<IconInbox aria-hidden />}
      aside={<Link to="/complaints">{t('all')}</Link>}
      flush
    >
      <p role="status" className="hidden-text">
        {latest ? t('arrived', { number: latest.number, name: nameOf(latest.complainant) }) : ''}
      </p>
      {newest.length > 0 ? (
        <ComplaintLines
          label={t('title')}
          complaints={newest}
          whenReceived
          fresh={fresh}
          freshMark={<Tag tone="accent">{t('fresh')}</Tag>}
        />
      ) : (
        <EmptyNotice icon={<IconInbox aria-hidden size={28} />} title={t('empty')} text={t('emptyText')} />
      )}
    </Panel>
  )
}
