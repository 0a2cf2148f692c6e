import type { ChangeOrganisationInput, OrganisationFactsFragment } from '@waarborg/schema'
import { formatTelephone } from '@waarborg/ui'

export const textFields = ['introduction', 'confidentiality', 'afterSending', 'openingHours'] as const
export type TextField = (typeof textFields)[number]
export type Language = 'dutch' | 'english'

export type TextsDraft = Record<TextField, string>

/** What the office tells about itself while somebody is at it: empty text for what is not told. */
export interface OrganisationDraft {
  name: string
  department: string
  visitingAddress: string
  postalAddress: string
  telephone: string
  email: string
  dutch: TextsDraft
  english: TextsDraft
}

/** The fields of the form, as the server's refusals name them. */
export const shownFields = [
  'name',
  'department',
  'visitingAddress',
  'postalAddress',
  'telephone',
  'email',
  'logo',
  ...(['dutch', 'english'] as const).flatMap((language) => textFields.map((field) => `${language}.${field}`)),
]

export function draftOf(organisation: OrganisationFactsFragment): OrganisationDraft {
  const { name, department, visitingAddress, postalAddress, telephone, email, dutch, english } = organisation
  return {
    name,
    department,
    visitingAddress: visitingAddress ?? '',
    postalAddress,
    telephone: formatTelephone(telephone),
    email,
    dutch: textsOf(dutch),
    english: textsOf(english),
  }
}

function textsOf(texts: OrganisationFactsFragment['dutch']): TextsDraft {
  const { introduction, confidentiality, afterSending, openingHours } = texts
  return {
    introduction: introduction ?? '',
    confidentiality: confidentiality ?? '',
    afterSending: afterSending ?? '',
    openingHours: openingHours ?? '',
  }
}

export interface LogoDraft {
  /** The new picture, as an address of its own content; nothing when the present one stays or goes. */
  readonly picture?: string
  readonly removed?: true
}

export function changeOf(
  draft: OrganisationDraft,
  { picture, removed }: LogoDraft,
  facts: Pick<ChangeOrganisationInput, 'expectedVersion' | 'idempotencyKey'>,
): ChangeOrganisationInput {
  return {
    ...draft,
    ...facts,
    ...(picture && { logo: picture.slice(picture.indexOf(',') + 1) }),
    ...(removed && { removeLogo: true }),
  }
}
