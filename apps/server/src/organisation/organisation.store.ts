import type { Organisation, OrganisationTexts } from '@waarborg/domain/organisation'
import type { EntityManager } from 'typeorm'

export interface StoredOrganisation {
  readonly subjectId: string
  readonly version: number
  readonly logoId: string | null
  readonly organisation: Organisation
}

const columns = [
  'name',
  'department',
  'visiting_address',
  'address',
  'telephone',
  'email',
  ...['nl', 'en'].flatMap((language) =>
    ['opening_hours', 'introduction', 'confidentiality', 'after_sending'].map(
      (text) => `${text}_${language}`,
    ),
  ),
] as const

/** The office's row, locked until the transaction ends. */
export async function lockOrganisation(manager: EntityManager): Promise<StoredOrganisation> {
  const [row] = (await manager.query(
    `select subject_id, version, logo_id, ${columns.join(', ')} from office for update`,
  )) as (Record<string, string | null> & { subject_id: string; version: number; logo_id: string | null })[]
  if (row === undefined) throw new Error('The office has not been set up.')
  const texts = (language: 'nl' | 'en'): OrganisationTexts => ({
    openingHours: row[`opening_hours_${language}`] ?? null,
    introduction: row[`introduction_${language}`] ?? null,
    confidentiality: row[`confidentiality_${language}`] ?? null,
    afterSending: row[`after_sending_${language}`] ?? null,
  })
  return {
    subjectId: row.subject_id,
    version: row.version,
    logoId: row.logo_id,
    organisation: {
      name: row.name ?? '',
      department: row.department ?? '',
      visitingAddress: row.visiting_address ?? null,
      postalAddress: row.address ?? '',
      telephone: row.telephone ?? '',
      email: row.email ?? '',
      dutch: texts('nl'),
      english: texts('en'),
    },
  }
}

/** Writes what the office tells from now on as its next version. */
export async function saveOrganisation(
  manager: EntityManager,
  { version, logoId, organisation }: Omit<StoredOrganisation, 'subjectId'>,
): Promise<void> {
  const { name, department, visitingAddress, postalAddress, telephone, email, dutch, english } = organisation
  const texts = [dutch, english].flatMap(({ openingHours, introduction, confidentiality, afterSending }) => [
    openingHours,
    introduction,
    confidentiality,
    afterSending,
  ])
  const assignments = columns.map((column, index) => `${column} = $${index + 4}`).join(', ')
  const written = (await manager.query(
    `update office set version = $2, logo_id = $3, ${assignments} where version = $1 returning version`,
    [
      version,
      version + 1,
      logoId,
      name,
      department,
      visitingAddress,
      postalAddress,
      telephone,
      email,
      ...texts,
    ],
  )) as [unknown[], number]
  if (written[1] !== 1) throw new Error('The office changed while it was locked.')
}
