import { Link } from '@tanstack/react-router'
import type { RegisterBlockFactsFragment } from '@waarborg/schema'
import { formatDay, formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Facts } from '../../../components/facts.js'
import classes from './accounts.module.css'
import { BlockLifts } from './block-lifts.js'
import { BlockStateTag } from './block-state-tag.js'

/** Since when a number is blocked, which accounts fell, who tried it all the same, and what was said about lifting. */
export function BlockFacts({ block }: { block: RegisterBlockFactsFragment }) {
  const t = useTranslations('sellerAccounts')
  const words = useTranslations('graph')
  const locale = useLocale()
  const { trader, state, blockedOn, closedAccounts, attempts, lifts } = block
  return (
    <div className={classes.list}>
      <Facts
        facts={[
          {
            name: t('blocks.number'),
            value: `${words(`register.${trader.register}`)} ${trader.registerNumber}`,
          },
          { name: t('blocks.trader'), value: trader.name },
          { name: t('blocks.stateTitle'), value: <BlockStateTag state={state} /> },
          { name: t('blocks.blockedOn'), value: formatDay(blockedOn, locale) },
          {
            name: t('blocks.closed'),
            value: (
              <div>
                {closedAccounts.map(({ id, name }) => (
                  <div key={id}>
                    <Link to="/sellers/$id" params={{ id }}>
                      {name}
                    </Link>
                  </div>
                ))}
              </div>
            ),
          },
        ]}
      />
      <section>
        <h3 className={classes.heading}>{t('blocks.attempts')}</h3>
        {attempts.length === 0 && <p className={classes.quiet}>{t('block.noAttempt')}</p>}
        <ul className={classes.list}>
          {attempts.map(({ spelling, name, country, traderName, recordedAt, recordedBy }) => (
            <li key={`${recordedAt} ${name}`}>
              <p>{t('block.attempt', { spelling, name, country: words(`country.${country}`) })}</p>
              {traderName && <p>{t('block.traderGiven', { trader: traderName })}</p>}
              <p className={classes.quiet}>
                {t('block.by', { at: formatMoment(recordedAt, locale, 'short'), by: recordedBy.name })}
              </p>
            </li>
          ))}
        </ul>
      </section>
      {lifts.length > 0 && <BlockLifts lifts={lifts} />}
    </div>
  )
}
