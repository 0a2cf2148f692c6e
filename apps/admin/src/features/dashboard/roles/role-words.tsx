import { type ReactNode, useMemo } from 'react'
import { IntlProvider, useLocale, useMessages } from 'use-intl'
import { roleWorkEn } from './words.en.js'
import { roleWorkNl } from './words.nl.js'

const words = { nl: roleWorkNl, en: roleWorkEn as unknown as typeof roleWorkNl }

/** The words that only these panels say, beside those of the first screens. */
export function RoleWords({ children }: { children: ReactNode }) {
  const locale = useLocale()
  const others = useMessages()
  const messages = useMemo(() => ({ ...others, roleWork: words[locale] }), [others, locale])
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="Europe/Amsterdam">
      {children}
    </IntlProvider>
  )
}
