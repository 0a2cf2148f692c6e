import type { Typed } from '../form/index.js'

export const personFields = ['name', 'function', 'telephone', 'email'] as const
export type PersonField = (typeof personFields)[number]

/** Who somebody of the office is and how to reach them, as typed. */
export type PersonDraft = Readonly<Record<PersonField, string>>

export function personIn(typed: Typed): PersonDraft {
  return {
    name: typed('name').trim(),
    function: typed('function').trim(),
    telephone: typed('telephone').trim(),
    email: typed('email').trim(),
  }
}
