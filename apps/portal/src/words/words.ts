import type { UiLocale } from '@waarborg/ui'

/** Everything a reader of the public pages reads from us; the Dutch sets the shape. */
export type Words = typeof import('./nl.js').words

/** Fetches one language; the other one is never loaded. */
export async function loadWords(locale: UiLocale): Promise<Words> {
  const language = locale === 'en' ? await import('./en.js') : await import('./nl.js')
  return language.words
}
