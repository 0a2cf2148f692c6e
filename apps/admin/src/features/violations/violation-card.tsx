import type { ViolationRowFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Card, RowLink } from '../../components/list/index.js'
import { ViolationStateTag } from './violation-state-tag.js'

/** A violation where the window is narrow. */
export function ViolationCard({ violation }: { violation: ViolationRowFragment }) {
  const t = useTranslations('violations')
  const locale = useLocale()
  const { id, number, seller, category, state, deedOn, objection } = violation
  const due = objection && objection.result === null ? objection.dueOn : null
  return (
    <Card
      title={
        <RowLink to="/violations/$id" params={{ id }}>
          {seller.name}
        </RowLink>
      }
      tag={<ViolationStateTag state={state} />}
      facts={[
        number,
        category.name,
        `${t('deedOn')} ${formatDay(deedOn, locale, 'short')}`,
        ...(due ? [`${t('objectionDue')} ${formatDay(due, locale, 'short')}`] : []),
      ]}
    />
  )
}
