/** What a file brings in. @source KM-7, KM-19 */
export type ImportKind = 'HISTORY' | 'OPEN' | 'SELLERS' | 'ORDERS'

export const IMPORT_KINDS: readonly ImportKind[] = ['HISTORY', 'OPEN', 'SELLERS', 'ORDERS']
