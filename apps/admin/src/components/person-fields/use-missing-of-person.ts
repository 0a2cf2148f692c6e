import { useTranslations } from 'use-intl'
import { type PersonDraft, type PersonField, personFields } from './person-draft.js'

/** What still has to be told of a person, for each field that is empty. */
export function useMissingOfPerson(): (person: PersonDraft) => Partial<Record<PersonField, string>> {
  const t = useTranslations('components.personFields.required')
  return (person) =>
    Object.fromEntries(personFields.filter((field) => !person[field]).map((field) => [field, t(field)]))
}
