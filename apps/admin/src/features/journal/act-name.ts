import { useTranslations } from 'use-intl'
import { journalNl } from './words.nl.js'

const known = new Set(Object.keys(journalNl.acts))

/** What an act is called; the journal's own name for one that has no words. */
export function useActName(): (act: string) => string {
  const t = useTranslations('journal.acts')
  return (act) => (known.has(act) ? t(act as keyof typeof journalNl.acts) : act)
}
