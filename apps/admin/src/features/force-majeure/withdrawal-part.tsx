import type { ConfirmForceMajeureMutation, RecordForceMajeureMutation } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { FormNotice } from '../../components/form-notice.js'
import { EffectsTable } from '../../components/points-effect/index.js'
import classes from './force-majeure.module.css'

type Withdrawal =
  | RecordForceMajeureMutation['recordForceMajeure']
  | ConfirmForceMajeureMutation['confirmForceMajeure']

interface WithdrawalPartProps {
  /** Null while it is not known. */
  readonly withdrawal: Withdrawal | null
  /** What has to be entered first. */
  readonly unknown: string
  /** Whether the reader proposes it to a second person. */
  readonly proposes: boolean
}

/** Which violations it withdraws, what that does to each account, and which numbers open again. */
export function WithdrawalPart({ withdrawal, unknown, proposes }: WithdrawalPartProps) {
  const t = useTranslations('forceMajeure.withdrawal')
  return (
    <div aria-live="polite">
      <h3 className={classes.part}>{t('title')}</h3>
      {withdrawal === null || withdrawal.userErrors.length > 0 ? (
        <p className={classes.text}>{withdrawal?.userErrors[0]?.message ?? unknown}</p>
      ) : withdrawal.violationCount === 0 ? (
        <p className={classes.text}>{t('none')}</p>
      ) : (
        <WhatIsWithdrawn withdrawal={withdrawal} proposes={proposes} />
      )}
    </div>
  )
}

function WhatIsWithdrawn({ withdrawal, proposes }: { withdrawal: Withdrawal; proposes: boolean }) {
  const t = useTranslations('forceMajeure.withdrawal')
  const locale = useLocale()
  const { violationCount, violations, accountCount, effects, numbersOpened } = withdrawal
  const isCut = violations.length < violationCount || effects.length < accountCount
  return (
    <>
      <p className={classes.text}>
        {t('sum', { violations: violationCount, accounts: accountCount })}{' '}
        {numbersOpened > 0 && t('opened', { count: numbersOpened })} {isCut && t('first')}
      </p>
      <EffectsTable effects={effects} />
      <details className={classes.which}>
        <summary>{t('violations')}</summary>
        <ul className={classes.violations}>
          {violations.map(({ id, number, seller, category, deedOn }) => (
            <li key={id}>
              {t('violation', {
                number,
                seller: seller.name,
                category: category.name,
                on: formatDay(deedOn, locale, 'short'),
              })}
            </li>
          ))}
        </ul>
      </details>
      {proposes && <FormNotice tone="warn">{t('second')}</FormNotice>}
    </>
  )
}
