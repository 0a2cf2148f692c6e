import { useQuery } from '@apollo/client/react'
import { CategoryCodesDocument, type ImportFieldForm } from '@waarborg/schema'
import type { MappingDraft } from './mapping-draft.js'

const closed: Partial<Record<ImportFieldForm, readonly string[]>> = {
  CHANNEL: ['FORM', 'TELEPHONE', 'COUNTER', 'LETTER', 'EMAIL', 'PARTNER'],
  SEVERITY: ['NORMAL', 'SERIOUS'],
  LANGUAGE: ['NL', 'EN'],
  COUNTRY: ['NL', 'BE'],
  REGISTER: ['KVK', 'KBO'],
  YES_NO: ['ja', 'nee'],
}

/** What values of a field can mean, where that is a closed list: also the codes of the categories. */
export function useMeanings(
  categories: MappingDraft['categories'],
): (form: ImportFieldForm) => readonly string[] {
  const { data } = useQuery(CategoryCodesDocument)
  const codes = [
    ...(data?.categories.nodes ?? []).map(({ code }) => code),
    ...categories.map(({ code }) => code),
  ]
  return (form) => (form === 'CATEGORY' ? [...new Set(codes)] : (closed[form] ?? []))
}
