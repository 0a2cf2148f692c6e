import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/nl'
import 'dayjs/locale/en-gb'
import { DateInput, DatesProvider } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { formatDay } from '@waarborg/ui'
import type { ReactNode, Ref } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { nowInMilliseconds } from '../format/now.js'
import { officeTime } from '../format/office-time.js'
import { typedDay } from '../format/typed-time.js'
import classes from './day-field.module.css'

const labels = [
  'previousMonth',
  'nextMonth',
  'previousYear',
  'nextYear',
  'previousDecade',
  'nextDecade',
] as const

interface DayFieldProps {
  readonly label: string
  readonly value: string | null
  readonly onChange: (on: string | null) => void
  readonly onBlur?: () => void
  readonly error?: ReactNode
  readonly description?: string
  readonly earliest?: string
  readonly latest?: string
  readonly required?: boolean
  readonly size?: 'xs' | 'sm'
  readonly ref?: Ref<HTMLInputElement>
}

/** A calendar day, typed or picked: weeks start on Monday and the month is written out in the reader's language. */
export function DayField({ earliest, latest, required, ...field }: DayFieldProps) {
  const t = useTranslations('components.day')
  const locale = useLocale()
  const { on: today } = officeTime(nowInMilliseconds())
  return (
    <DatesProvider settings={{ locale: locale === 'nl' ? 'nl' : 'en-gb', firstDayOfWeek: 1 }}>
      <DateInput
        {...field}
        clearable={!required}
        clearButtonProps={{ 'aria-label': t('clear') }}
        ariaLabels={Object.fromEntries(labels.map((label) => [label, t(label)]))}
        classNames={{ day: classes.day ?? '' }}
        withAsterisk={false}
        aria-required={required}
        valueFormat={(on) => formatDay(on, locale, 'short')}
        dateParser={(text) => typedDay(text, today) ?? field.value}
        placeholder={t('placeholder')}
        // Below the field its calendar would cover what is wrong with it.
        inputWrapperOrder={['label', 'description', 'error', 'input']}
        leftSection={<IconCalendar size={17} aria-hidden />}
        {...(earliest && { minDate: earliest })}
        {...(latest && { maxDate: latest })}
        popoverProps={{ position: 'bottom-start', shadow: 'md', withinPortal: false }}
      />
    </DatesProvider>
  )
}
