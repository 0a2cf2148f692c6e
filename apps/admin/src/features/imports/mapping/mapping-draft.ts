import type { ImportMappingFactsFragment, ImportMappingInput } from '@waarborg/schema'

export interface ValueDraft {
  readonly from: string
  readonly to: string
}

/** From which columns a field is read, while somebody is at it. */
export interface FieldDraft {
  readonly columns: readonly string[]
  readonly otherwise: string
  readonly values: readonly ValueDraft[]
}

/** Which column is which field, while somebody is at it. */
export interface MappingDraft {
  readonly fields: Readonly<Record<string, FieldDraft>>
  readonly keep: readonly string[]
  readonly categories: NonNullable<ImportMappingFactsFragment['categories']>
}

export const emptyField: FieldDraft = { columns: [], otherwise: '', values: [] }

export function draftOf(mapping: ImportMappingFactsFragment): MappingDraft {
  return {
    fields: Object.fromEntries(
      mapping.fields.map(({ field, columns, otherwise, values }) => [
        field,
        { columns, otherwise: otherwise ?? '', values: (values ?? []).map(({ from, to }) => ({ from, to })) },
      ]),
    ),
    keep: mapping.keep ?? [],
    categories: mapping.categories ?? [],
  }
}

/** What the graph is told: only fields that are read from something. */
export function mappingInputOf({ fields, keep, categories }: MappingDraft): ImportMappingInput {
  return {
    fields: Object.entries(fields)
      .filter(([, { columns, otherwise }]) => columns.length > 0 || otherwise.trim() !== '')
      .map(([field, { columns, otherwise, values }]) => {
        const told = values.filter(({ from }) => from.trim() !== '')
        return {
          field,
          columns: [...columns],
          ...(otherwise.trim() && { otherwise: otherwise.trim() }),
          ...(told.length > 0 && { values: told.map(({ from, to }) => ({ from, to })) }),
        }
      }),
    ...(keep.length > 0 && { keep: [...keep] }),
    ...(categories.length > 0 && {
      categories: categories.map(({ code, nameNl, nameEn, parent }) => ({
        code,
        nameNl,
        nameEn,
        ...(parent && { parent }),
      })),
    }),
  }
}
