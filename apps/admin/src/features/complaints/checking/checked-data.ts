import type { ComplaintFileFragment, CorrectedComplainantInput, Country } from '@waarborg/schema'
import { formatTelephone } from '@waarborg/ui'
import type { Typed } from '../../../components/form/index.js'

export const checkedFields = [
  'name',
  'telephone',
  'email',
  'street',
  'houseNumber',
  'postcode',
  'town',
  'country',
] as const
export type CheckedField = (typeof checkedFields)[number]
type Data = Readonly<Record<CheckedField, string>>

/** What is known of a complainant, as it stands in the fields. */
export function dataOf(complainant: NonNullable<ComplaintFileFragment['complainant']>): Data {
  const { name, telephone, email, address } = complainant
  return {
    name,
    telephone: telephone ? formatTelephone(telephone) : '',
    email: email ?? '',
    street: address?.street ?? '',
    houseNumber: address?.houseNumber ?? '',
    postcode: address?.postcode ?? '',
    town: address?.town ?? '',
    country: address?.country ?? 'NL',
  }
}

/** All the data as they should read, without a country where there is no address; null when nothing was changed. */
export function correctedFrom(known: Data, typed: Typed): CorrectedComplainantInput | null {
  if (checkedFields.every((name) => typed(name).trim() === known[name])) return null
  const given = (name: CheckedField) => typed(name).trim() || null
  const address = {
    street: given('street'),
    houseNumber: given('houseNumber'),
    postcode: given('postcode'),
    town: given('town'),
  }
  const isEmpty = Object.values(address).every((part) => part === null)
  return {
    name: typed('name').trim(),
    telephone: given('telephone'),
    email: given('email'),
    ...address,
    country: isEmpty ? null : (typed('country') as Country),
  }
}
