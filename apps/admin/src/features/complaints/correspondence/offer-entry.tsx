import { IconCircleCheck } from '@tabler/icons-react'
import { formatDay, formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Tag } from '../../../components/tag.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import classes from '../deciding/deciding.module.css'
import own from './correspondence.module.css'
import type { Correspondence } from './use-correspondence.js'
import { useOptionText } from './use-option-text.js'

export type Offer = Correspondence['offers'][number]

interface OfferEntryProps {
  readonly offer: Offer
  /** The last one; others were replaced before they were answered, or are of an earlier round. */
  readonly standing: boolean
}

/** What could be chosen from, until when, and what was chosen by whom. */
export function OfferEntry({ offer, standing }: OfferEntryProps) {
  const t = useTranslations('correspondence.offers')
  const locale = useLocale()
  const { textOf, remedyOf } = useOptionText()
  const { options, defaultKey, answerBy, offeredAt, chosenKey, chosenBy, chosenAt } = offer
  const isPast = answerBy < officeTime(nowInMilliseconds()).on
  const stand = chosenBy ?? (standing ? (isPast ? 'PAST' : 'WAITING') : 'REPLACED')
  return (
    <li className={classes.part}>
      <div className={classes.head}>
        <h3>{t('until', { day: formatDay(answerBy, locale, 'short') })}</h3>
        <Tag tone={chosenBy ? 'good' : stand === 'WAITING' ? 'warn' : 'neutral'}>{t(`stand.${stand}`)}</Tag>
      </div>
      <ol className={own.options}>
        {options.map((option) => (
          <li key={option.key} data-chosen={option.key === chosenKey || undefined}>
            <strong aria-hidden>{option.key}</strong>
            <div>
              <p>{textOf(option)}</p>
              <p className={classes.quiet}>
                {remedyOf(option)}
                {option.key === defaultKey && chosenKey === null ? ` · ${t('default')}` : ''}
              </p>
            </div>
            {option.key === chosenKey && (
              <span className={own.chosen}>
                <IconCircleCheck aria-hidden />
                {t('chosen')}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className={classes.quiet}>
        {t('offeredAt', { at: formatMoment(offeredAt, locale, 'short') })}
        {chosenAt ? ` · ${t('chosenAt', { at: formatMoment(chosenAt, locale, 'short') })}` : ''}
      </p>
    </li>
  )
}
