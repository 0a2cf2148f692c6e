import type { ImportCategoryType, ImportFieldMappingType, ImportMappingType } from './mapping.type.js'

type Plain<T> = { readonly [Key in keyof T]: T[Key] }

export type FieldMapping = Plain<ImportFieldMappingType>
export type MappedCategory = Plain<ImportCategoryType>

/** Which column is which field, as the table and the graph keep it. */
export type ImportMapping = Plain<ImportMappingType>
