import { usualOfficeTextsEn, usualOfficeTextsNl } from '@waarborg/ui'
import type { Language } from './organisation-draft.js'

/** What the public pages say round the texts of the office. */
export const previewWords: Readonly<Record<Language, typeof usualOfficeTextsNl>> = {
  dutch: usualOfficeTextsNl,
  english: usualOfficeTextsEn,
}
