import type { PartnerKeyFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Facts } from '../../../components/facts.js'
import { Panel } from '../../../components/panel.js'
import classes from '../developers.module.css'
import { useKeyWords } from '../use-key-words.js'

/** What was decided about a key, and by whom. */
export function FactsPanel({ partnerKey }: { partnerKey: PartnerKeyFactsFragment }) {
  const t = useTranslations('developers')
  const words = useKeyWords()
  const { scopes, sellers, addresses, secrets, madeAt, madeBy, expiresAt } = partnerKey
  const list = (texts: readonly string[]) => (
    <ul className={classes.list}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
  return (
    <Panel title={t('key.facts')}>
      <Facts
        facts={[
          { name: t('scopesTitle'), value: list(scopes.map((scope) => t(`scope.${scope}`))) },
          {
            name: t('sellers'),
            value: list(sellers.map(({ name, registerNumber }) => `${name} · ${registerNumber}`)),
          },
          {
            name: t('key.addresses'),
            value: addresses.length > 0 ? list(addresses) : t('key.anywhere'),
          },
          {
            name: t('key.secrets'),
            value: (
              <ul className={classes.list}>
                {secrets.map(({ prefix, lastFour, endsAt }) => (
                  <li key={prefix}>
                    <code>
                      {prefix}_…{lastFour}
                    </code>{' '}
                    <span className={classes.quiet}>
                      {endsAt ? t('key.until', { at: words.moment(endsAt) }) : t('key.present')}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
          { name: t('expires'), value: words.moment(expiresAt) },
          { name: t('lastUsed'), value: words.lastUsed(partnerKey) },
          {
            name: t('made'),
            value: t('key.madeBy', { at: words.moment(madeAt), name: madeBy?.name ?? t('bySeller') }),
          },
        ]}
      />
    </Panel>
  )
}
