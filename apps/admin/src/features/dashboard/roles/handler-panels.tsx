import { IconHeartHandshake, IconMessageQuestion } from '@tabler/icons-react'
import { HandlerWorkDocument } from '@waarborg/schema/dashboard'
import { useTranslations } from 'use-intl'
import { FirstLines, Total } from './first-lines.js'
import { RenewedPanel } from './renewed-panel.js'
import { useRenewed } from './use-renewed.js'

const byDue = { order: 'next-due-at' }
const waiting = { mine: true, standing: ['WAITING'], ...byDue }
const aftercare = { scope: 'all', standing: ['MY_AFTERCARE'], ...byDue }

/** What the handler waits for and cannot hurry, and whom to ask whether it is really solved. */
export function HandlerPanels({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('roleWork')
  const found = useRenewed(HandlerWorkDocument, asOf)
  return (
    <>
      <RenewedPanel
        title={t('waiting.title')}
        icon={<IconMessageQuestion aria-hidden />}
        aside={<Total count={found.data?.waiting.totalCount} search={waiting} />}
        flush
        found={found}
      >
        {(data) => (
          <FirstLines
            title={t('waiting.title')}
            complaints={data.waiting.nodes}
            empty={t('waiting.empty')}
            icon={<IconMessageQuestion aria-hidden size={28} />}
            sameHandler
          />
        )}
      </RenewedPanel>
      <RenewedPanel
        title={t('aftercare.title')}
        icon={<IconHeartHandshake aria-hidden />}
        aside={<Total count={found.data?.aftercare.totalCount} search={aftercare} />}
        flush
        found={found}
      >
        {(data) => (
          <FirstLines
            title={t('aftercare.title')}
            complaints={data.aftercare.nodes}
            empty={t('aftercare.empty')}
            icon={<IconHeartHandshake aria-hidden size={28} />}
          />
        )}
      </RenewedPanel>
    </>
  )
}
