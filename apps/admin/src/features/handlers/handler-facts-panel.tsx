import type { HandlerFileFragment } from '@waarborg/schema'
import { formatMoment, formatTelephone } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Facts } from '../../components/facts.js'
import { Panel } from '../../components/panel.js'

/** Who somebody is and how to reach them. */
export function HandlerFactsPanel({ handler }: { handler: HandlerFileFragment }) {
  const t = useTranslations('handlers')
  const roles = useTranslations('graph.role')
  const states = useTranslations('graph.staffAccountState')
  const locale = useLocale()
  const { email, telephone, team, accountState, lastSignedInAt } = handler
  return (
    <Panel title={t('handler.facts')}>
      <Facts
        facts={[
          { name: t('handler.function'), value: handler.function },
          { name: t('roles'), value: handler.roles.map((role) => roles(role)).join(', ') },
          ...(team ? [{ name: t('handler.team'), value: team }] : []),
          { name: t('handler.email'), value: <a href={`mailto:${email}`}>{email}</a> },
          {
            name: t('handler.telephone'),
            value: <a href={`tel:${telephone}`}>{formatTelephone(telephone)}</a>,
          },
          { name: t('account'), value: states(accountState) },
          ...(lastSignedInAt
            ? [{ name: t('handler.lastSignedIn'), value: formatMoment(lastSignedInAt, locale, 'short') }]
            : []),
        ]}
      />
    </Panel>
  )
}
