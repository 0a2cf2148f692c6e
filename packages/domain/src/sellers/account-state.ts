/** Where one seller account stands. @source BP-4, D-6 */
export type AccountState = 'OPEN' | 'SUSPENDED' | 'CLOSED'

export const ACCOUNT_STATES: readonly AccountState[] = ['OPEN', 'SUSPENDED', 'CLOSED']
