import { IconFlag, IconUsers } from '@tabler/icons-react'
import { ViolationsToDecideDocument } from '@waarborg/schema/policy-work'
import { useTranslations } from 'use-intl'
import { Tag } from '../../../components/tag.js'
import { Total } from './first-lines.js'
import { RenewedPanel } from './renewed-panel.js'
import { useRenewed } from './use-renewed.js'
import { useViolationEvent } from './use-violation-event.js'
import { ViolationLines } from './violation-lines.js'

/** What waits for a second person (D-6), and what was reported and waits for a decision, each with the oldest deed first. */
export function ViolationsPanels() {
  const t = useTranslations('roleWork')
  const found = useRenewed(ViolationsToDecideDocument, useViolationEvent())
  const { reported, proposed } = found.data ?? {}
  return (
    <>
      {proposed && proposed.totalCount > 0 && (
        <RenewedPanel
          title={t('proposed.title')}
          icon={<IconUsers aria-hidden />}
          aside={<Total count={proposed.totalCount} to="/violations" search={{ state: ['PROPOSED'] }} />}
          flush
          found={found}
        >
          {(data) => (
            <ViolationLines
              title={t('proposed.title')}
              violations={data.proposed.nodes}
              empty={t('proposed.title')}
              icon={<IconUsers aria-hidden size={28} />}
              mark={({ file }) =>
                file?.decision && (
                  <Tag tone="warn">
                    {t('proposed.by', {
                      points: file.decision.weight,
                      name: file.decision.decidedBy?.name ?? '–',
                    })}
                  </Tag>
                )
              }
            />
          )}
        </RenewedPanel>
      )}
      <RenewedPanel
        title={t('reported.title')}
        icon={<IconFlag aria-hidden />}
        aside={<Total count={reported?.totalCount} to="/violations" search={{ state: ['REPORTED'] }} />}
        flush
        found={found}
      >
        {(data) => (
          <ViolationLines
            title={t('reported.title')}
            violations={data.reported.nodes}
            empty={t('reported.empty')}
            icon={<IconFlag aria-hidden size={28} />}
            mark={({ file }) =>
              file?.urgency ? (
                <Tag tone="danger">{t('reported.urgent')}</Tag>
              ) : file?.hearing ? (
                <Tag tone="info">{t('reported.heard')}</Tag>
              ) : null
            }
          />
        )}
      </RenewedPanel>
    </>
  )
}
