import { type ReactNode, use, useMemo } from 'react'
import { IntlProvider, useLocale, useMessages } from 'use-intl'
import { onceOnline } from '../../../components/lazy-part.js'
import type { roleWorkNl } from './words.nl.js'

type RoleWork = typeof roleWorkNl

const load = {
  nl: () => import('./words.nl.js').then((words): RoleWork => words.roleWorkNl),
  en: () => import('./words.en.js').then((words) => words.roleWorkEn as unknown as RoleWork),
}
const loading = new Map<keyof typeof load, Promise<RoleWork>>()

/** Of the reader's language alone; asked for again when they could not be had. */
function wordsIn(locale: keyof typeof load): Promise<RoleWork> {
  const known = loading.get(locale)
  if (known) return known
  const words = onceOnline(load[locale]).catch((fault: unknown) => {
    loading.delete(locale)
    throw fault
  })
  loading.set(locale, words)
  return words
}

/** The words that only these panels say, beside those of the first screens. */
export function RoleWords({ children }: { children: ReactNode }) {
  const locale = useLocale()
  const others = useMessages()
  const roleWork = use(wordsIn(locale))
  const messages = useMemo(() => ({ ...others, roleWork }), [others, roleWork])
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="Europe/Amsterdam">
      {children}
    </IntlProvider>
  )
}
