import { type ReactNode, useEffect, useState } from 'react'
import { IntlProvider } from 'use-intl'
import type { words as dutch } from './nl.js'

type Locale = 'nl' | 'en'
type AllWords = typeof dutch

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: AllWords
  }
}

/** Only the words of the language that is read are fetched. */
export async function wordsOf(locale: Locale): Promise<Words> {
  const { words } = await (locale === 'nl' ? import('./nl.js') : import('./en.js'))
  return { locale, words: words as AllWords }
}

interface Words {
  readonly locale: Locale
  readonly words: AllWords
}

interface WordsProviderProps {
  readonly first: Words
  readonly locale: Locale
  readonly children: ReactNode
}

/** Speaks the chosen language; the former one until the words of a new one are there. */
export function WordsProvider({ first, locale, children }: WordsProviderProps) {
  const [spoken, setSpoken] = useState(first)
  useEffect(() => {
    let current = true
    if (spoken.locale !== locale) void wordsOf(locale).then((words) => current && setSpoken(words))
    return () => {
      current = false
    }
  }, [locale, spoken.locale])
  useEffect(() => {
    document.documentElement.lang = spoken.locale
  }, [spoken.locale])
  return (
    <IntlProvider locale={spoken.locale} messages={spoken.words} timeZone="Europe/Amsterdam">
      {children}
    </IntlProvider>
  )
}
