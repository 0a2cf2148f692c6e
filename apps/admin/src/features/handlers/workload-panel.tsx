import { Link } from '@tanstack/react-router'
import type { HandlerFileFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Facts } from '../../components/facts.js'
import { Panel } from '../../components/panel.js'

/** What somebody has to do, each figure leading to what it counts; nothing for who reads no complaints. */
export function WorkloadPanel({ handler: { id, workload } }: { handler: HandlerFileFragment }) {
  const t = useTranslations('handlers')
  if (!workload) return null
  const search = { handler: [id] }
  const link = (count: number, more: { readonly overdue?: true; readonly unconfirmed?: true } = {}) => (
    <Link to="/complaints" search={{ ...search, ...more }}>
      {count}
    </Link>
  )
  return (
    <Panel title={t('handler.workload')}>
      <Facts
        facts={[
          { name: t('open'), value: link(workload.open) },
          { name: t('overdue'), value: link(workload.overdue, { overdue: true }) },
          { name: t('unconfirmed'), value: link(workload.unconfirmed, { unconfirmed: true }) },
        ]}
      />
    </Panel>
  )
}
