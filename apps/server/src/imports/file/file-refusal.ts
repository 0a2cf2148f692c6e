/** Why a file as a whole cannot be taken, as facts. */
export type FileRefusal =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'NOT_TEXT' }
  | { readonly kind: 'NO_FILE' }
  | { readonly kind: 'FORGOTTEN' }
  | { readonly kind: 'NOT_A_FILE' }
  | { readonly kind: 'NOT_READABLE' }
  | { readonly kind: 'HEADING_TOO_LONG' }
  | { readonly kind: 'NO_COLUMNS'; readonly found: readonly string[] }
  | { readonly kind: 'COLUMN_TWICE'; readonly column: string; readonly found: readonly string[] }
  | {
      readonly kind: 'MISSING_COLUMNS'
      readonly missing: readonly string[]
      readonly found: readonly string[]
    }
  | { readonly kind: 'UNKNOWN_LAYOUT'; readonly found: readonly string[] }
