import type { HandlerRowFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Card, RowLink } from '../../components/list/index.js'
import { Person } from '../../components/person.js'
import { StandingTag } from './standing-tag.js'

/** A member of the office where the window is narrow. */
export function HandlerCard({ handler }: { handler: HandlerRowFragment }) {
  const t = useTranslations('handlers')
  const { id, workload } = handler
  return (
    <Card
      title={
        <RowLink to="/handlers/$id" params={{ id }}>
          <Person person={handler} />
        </RowLink>
      }
      tag={<StandingTag handler={handler} />}
      facts={[
        handler.function,
        ...(workload
          ? [
              `${t('open')}: ${workload.open}`,
              `${t('overdue')}: ${workload.overdue}`,
              `${t('unconfirmed')}: ${workload.unconfirmed}`,
            ]
          : []),
      ]}
    />
  )
}
