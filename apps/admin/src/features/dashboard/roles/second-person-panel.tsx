import { IconUsers } from '@tabler/icons-react'
import { ViolationsToConfirmDocument } from '@waarborg/schema/policy-work'
import { useTranslations } from 'use-intl'
import { Tag } from '../../../components/tag.js'
import { Total } from './first-lines.js'
import { RenewedPanel } from './renewed-panel.js'
import { useRenewed } from './use-renewed.js'
import { useViolationEvent } from './use-violation-event.js'
import { ViolationLines } from './violation-lines.js'

/** What takes the last points of an account and waits for a second person; nothing while there is none (D-6). */
export function SecondPersonPanel() {
  const t = useTranslations('roleWork.proposed')
  const found = useRenewed(ViolationsToConfirmDocument, useViolationEvent())
  const waiting = found.data?.violations.totalCount ?? 0
  if (waiting === 0 && found.error === undefined) return null
  return (
    <RenewedPanel
      title={t('title')}
      icon={<IconUsers aria-hidden />}
      aside={<Total count={waiting} to="/violations" search={{ state: ['PROPOSED'] }} />}
      flush
      found={found}
    >
      {({ violations }) => (
        <ViolationLines
          title={t('title')}
          violations={violations.nodes}
          mark={({ file }) =>
            file?.decision && (
              <Tag tone="warn">
                {t('by', { points: file.decision.weight, name: file.decision.decidedBy?.name ?? '–' })}
              </Tag>
            )
          }
        />
      )}
    </RenewedPanel>
  )
}
