import { type ReactNode, useEffect, useState } from 'react'
import { IntlProvider } from 'use-intl'
import { onceOnline } from '../../components/lazy-part.js'
import type { words as dutch } from './nl.js'

type Locale = 'nl' | 'en'
type AllWords = typeof dutch

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: AllWords
  }
}

const listeners = new Set<() => Promise<void>>()
let wantsAll = false

// Each in a function of its own: of two in one expression the bundler fetches both.
const everything = { nl: () => import('./nl.js'), en: () => import('./en.js') }
const beginning = { nl: () => import('./first.nl.js'), en: () => import('./first.en.js') }

/** Only the words of the language that is read are fetched, and of those no more than are wanted. */
export async function wordsOf(locale: Locale): Promise<Words> {
  const all = wantsAll
  const words = all ? (await everything[locale]()).words : (await beginning[locale]()).firstWords
  return { locale, all, words: words as AllWords }
}

/** A screen that also says what few screens say: shown once all words are there. */
export async function withAllWords<Page>(load: () => Promise<Page>): Promise<Page> {
  wantsAll = true
  const [page] = await onceOnline(() => Promise.all([load(), ...[...listeners].map((speak) => speak())]))
  return page
}

interface Words {
  readonly locale: Locale
  /** Whether they are all there, rather than those of the first screens. */
  readonly all: boolean
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
    const speak = async () => {
      if (spoken.locale === locale && spoken.all === wantsAll) return
      const words = await wordsOf(locale)
      if (current) setSpoken(words)
    }
    void speak()
    listeners.add(speak)
    return () => {
      current = false
      listeners.delete(speak)
    }
  }, [locale, spoken])
  useEffect(() => {
    document.documentElement.lang = spoken.locale
  }, [spoken.locale])
  return (
    <IntlProvider locale={spoken.locale} messages={spoken.words} timeZone="Europe/Amsterdam">
      {children}
    </IntlProvider>
  )
}
