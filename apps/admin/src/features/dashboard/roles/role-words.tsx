import { type ReactNode, useMemo } from 'react'
import { IntlProvider, useLocale, useMessages } from 'use-intl'
import type { roleWorkNl } from './words.nl.js'

interface SayingProps {
  readonly roleWork: typeof roleWorkNl
  readonly children: ReactNode
}

/** Says the words that only these panels say, beside those of the first screens. */
export function Saying({ roleWork, children }: SayingProps) {
  const locale = useLocale()
  const others = useMessages()
  const messages = useMemo(() => ({ ...others, roleWork }), [others, roleWork])
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="Europe/Amsterdam">
      {children}
    </IntlProvider>
  )
}
