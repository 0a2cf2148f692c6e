import { IconFlag } from '@tabler/icons-react'
import { ViolationsToDecideDocument } from '@waarborg/schema/policy-work'
import { useTranslations } from 'use-intl'
import { Tag } from '../../../components/tag.js'
import { Total } from './first-lines.js'
import { RenewedPanel } from './renewed-panel.js'
import { useRenewed } from './use-renewed.js'
import { useViolationEvent } from './use-violation-event.js'
import { ViolationLines } from './violation-lines.js'

/** What was reported about sellers and waits for a decision, the oldest deed first. */
export function ViolationsPanel() {
  const t = useTranslations('roleWork.reported')
  const found = useRenewed(ViolationsToDecideDocument, useViolationEvent())
  return (
    <RenewedPanel
      title={t('title')}
      icon={<IconFlag aria-hidden />}
      aside={
        <Total count={found.data?.violations.totalCount} to="/violations" search={{ state: ['REPORTED'] }} />
      }
      flush
      found={found}
    >
      {({ violations }) => (
        <ViolationLines
          title={t('title')}
          violations={violations.nodes}
          empty={t('empty')}
          icon={<IconFlag aria-hidden size={28} />}
          mark={({ file }) =>
            file?.urgency ? (
              <Tag tone="danger">{t('urgent')}</Tag>
            ) : file?.hearing ? (
              <Tag tone="info">{t('heard')}</Tag>
            ) : null
          }
        />
      )}
    </RenewedPanel>
  )
}
