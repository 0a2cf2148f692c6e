import { IconMailX, IconScale } from '@tabler/icons-react'
import { ObjectionsToDecideDocument } from '@waarborg/schema/policy-work'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { Tag } from '../../../components/tag.js'
import { daysBetween, officeTime } from '../../../format/office-time.js'
import { useNow } from '../../../format/use-now.js'
import { Total } from './first-lines.js'
import { RenewedPanel } from './renewed-panel.js'
import { useRenewed } from './use-renewed.js'
import { useViolationEvent } from './use-violation-event.js'
import { ViolationLines } from './violation-lines.js'

const running = { objection: ['RUNNING'], order: 'objection-due' }
const cameBack = { notice: ['CAME_BACK'] }

/** The objections to decide, the first due first, and the notices that did not reach a seller (D-7). */
export function ObjectionsPanels() {
  const t = useTranslations('roleWork')
  const found = useRenewed(ObjectionsToDecideDocument, useViolationEvent())
  return (
    <>
      <RenewedPanel
        title={t('objections.title')}
        icon={<IconScale aria-hidden />}
        aside={<Total count={found.data?.objections.totalCount} to="/violations" search={running} />}
        flush
        found={found}
      >
        {(data) => (
          <ViolationLines
            title={t('objections.title')}
            violations={data.objections.nodes}
            empty={t('objections.empty')}
            icon={<IconScale aria-hidden size={28} />}
            mark={({ objection }) => objection && <Due on={objection.dueOn} />}
          />
        )}
      </RenewedPanel>
      {found.data && found.data.cameBack.totalCount > 0 && (
        <Panel
          title={t('cameBack.title')}
          icon={<IconMailX aria-hidden />}
          aside={<Total count={found.data.cameBack.totalCount} to="/violations" search={cameBack} />}
          flush
        >
          <ViolationLines title={t('cameBack.title')} violations={found.data.cameBack.nodes} />
        </Panel>
      )}
    </>
  )
}

const SOON_IN_DAYS = 7

/** By when an objection is decided, and how long that still is. */
function Due({ on }: { on: string }) {
  const t = useTranslations('roleWork.objections')
  const locale = useLocale()
  const days = daysBetween(officeTime(useNow()).on, on)
  return (
    <Tag tone={days < 0 ? 'danger' : days <= SOON_IN_DAYS ? 'warn' : 'neutral'}>
      <time dateTime={on} title={formatDay(on, locale)}>
        {days < 0 ? t('late', { days: -days }) : t('left', { days, on: formatDay(on, locale, 'short') })}
      </time>
    </Tag>
  )
}
