import type { Organisation } from './organisation.js'

/** What can be changed of how the office presents itself and works, by the names that the journal keeps. */
export type OrganisationField =
  | Exclude<keyof Organisation, 'dutch' | 'english'>
  | `dutch.${keyof Organisation['dutch']}`
  | `english.${keyof Organisation['english']}`
  | 'logo'
  | 'complaintVisibility'

/** Which fields differ between what was and what is to be, in the order of the form. */
export function changedFields(before: Organisation, after: Organisation): readonly OrganisationField[] {
  const was = flat(before)
  return Object.entries(flat(after))
    .filter(([field, value]) => was[field] !== value)
    .map(([field]) => field as OrganisationField)
}

function flat({ dutch, english, ...rest }: Organisation): Record<string, string | null> {
  const within = (language: string, texts: Organisation['dutch']) =>
    Object.fromEntries(Object.entries(texts).map(([field, value]) => [`${language}.${field}`, value]))
  return { ...rest, ...within('dutch', dutch), ...within('english', english) }
}
