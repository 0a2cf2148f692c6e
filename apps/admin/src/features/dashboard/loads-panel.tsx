import { IconUsers } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { DashboardFiguresFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { EmptyNotice } from '../../components/empty-notice.js'
import { Panel } from '../../components/panel.js'
import { Person } from '../../components/person.js'
import { Tag } from '../../components/tag.js'
import classes from './loads-panel.module.css'

/** How much each handler has, and how much of it presses. */
export function LoadsPanel({ loads }: Pick<DashboardFiguresFragment, 'loads'>) {
  const t = useTranslations('dashboard.loads')
  const most = Math.max(1, ...loads.map(({ open }) => open))
  return (
    <Panel
      title={t('title')}
      icon={<IconUsers aria-hidden />}
      aside={<Link to="/handlers">{t('all')}</Link>}
      flush
    >
      {loads.length === 0 ? (
        <EmptyNotice icon={<IconUsers aria-hidden size={28} />} title={t('empty')} />
      ) : (
        <table className={classes.loads}>
          <caption className="hidden-text">{t('title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('handler')}</th>
              <th scope="col">{t('overdue')}</th>
              <th scope="col">{t('dueToday')}</th>
              <th scope="col">{t('open')}</th>
            </tr>
          </thead>
          <tbody>
            {loads.map(({ handler, open, overdue, dueToday }) => (
              <tr key={handler.id}>
                <th scope="row">
                  <div>
                    <Link to="/complaints" search={{ handler: [handler.id], order: 'next-due-at' }}>
                      <Person person={handler} />
                    </Link>
                    {!handler.onDuty && <Tag tone="warn">{t('offDuty')}</Tag>}
                  </div>
                </th>
                <td data-tone={overdue > 0 ? 'danger' : undefined}>{overdue}</td>
                <td data-tone={dueToday > 0 ? 'warn' : undefined}>{dueToday}</td>
                <td>
                  {open}
                  <span className={classes.bar} aria-hidden>
                    <i style={{ width: `${(open / most) * 100}%` }}>
                      <b style={{ width: `${(overdue / Math.max(1, open)) * 100}%` }} />
                    </i>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
