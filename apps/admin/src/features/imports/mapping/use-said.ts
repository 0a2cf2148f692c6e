import type { ImportFieldForm } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'

const words = {
  CHANNEL: 'channel',
  SEVERITY: 'severity',
  LANGUAGE: 'locale',
  COUNTRY: 'country',
  REGISTER: 'register',
} as const satisfies Partial<Record<ImportFieldForm, string>>

/** What is read from a file, said as everywhere else: a day in full, and the word for what has one. */
export function useSaid(): (form: ImportFieldForm | undefined, value: string) => string {
  const t = useTranslations('graph')
  const locale = useLocale()
  return (form, value) => {
    if (form === 'DAY') return formatDay(value, locale, 'short')
    const name = form && form in words && `${words[form as keyof typeof words]}.${value}`
    return name && t.has(name as 'channel.FORM') ? t(name as 'channel.FORM') : value
  }
}
