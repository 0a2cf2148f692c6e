/** What a file brings in. @source KM-7, KM-19, BP-8 */
export type ImportKind = 'HISTORY' | 'OPEN' | 'SELLERS' | 'ORDERS' | 'VIOLATIONS'

export const IMPORT_KINDS: readonly ImportKind[] = ['HISTORY', 'OPEN', 'SELLERS', 'ORDERS', 'VIOLATIONS']
