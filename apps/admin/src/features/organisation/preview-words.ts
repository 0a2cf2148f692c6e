import { usualOfficeTextsEn, usualOfficeTextsNl } from '@waarborg/ui'
import type { Language, TextField } from './organisation-draft.js'

/** What the public pages say round the texts of the office. */
export const previewWords: Readonly<Record<Language, typeof usualOfficeTextsNl>> = {
  dutch: usualOfficeTextsNl,
  english: usualOfficeTextsEn,
}

/** What is said where the office leaves a text empty; nothing where nothing is. */
export const usualTexts: Readonly<Record<Language, Partial<Record<TextField, string>>>> = {
  dutch: usual(usualOfficeTextsNl),
  english: usual(usualOfficeTextsEn),
}

function usual({ introduction, confidentiality }: typeof usualOfficeTextsNl) {
  return { introduction, confidentiality }
}
