import { useQuery } from '@apollo/client/react'
import { IconEye } from '@tabler/icons-react'
import { SellerSignalsDocument } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import classes from './accounts.module.css'

/** What was noticed when the accounts of the trader were opened, or refused; nothing when nothing was. */
export function SignalsPanel({ sellerId }: { sellerId: string }) {
  const t = useTranslations('sellerAccounts.signals')
  const locale = useLocale()
  const { data } = useQuery(SellerSignalsDocument, { variables: { id: sellerId } })
  const signals = data?.seller?.trader.registrationSignals ?? []
  if (signals.length === 0) return null
  return (
    <Panel title={t('title')} icon={<IconEye aria-hidden />}>
      <ul className={classes.list}>
        {signals.map(({ kind, name, recordedAt, recordedBy }) => (
          <li key={`${recordedAt} ${name}`}>
            <p>
              {t(kind)}: {name}
            </p>
            <p className={classes.quiet}>
              {t('by', { at: formatMoment(recordedAt, locale, 'short'), by: recordedBy.name })}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
