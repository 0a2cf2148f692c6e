/** Whom a deduction reaches beside the account of the deed. @source D-5, D-14, OS-5 */
export type Reach = 'ACCOUNT' | 'REGISTER_NUMBER' | 'REGISTER_NUMBER_AND_RELATED'

/** From the narrowest to the widest. */
export const REACHES: readonly Reach[] = ['ACCOUNT', 'REGISTER_NUMBER', 'REGISTER_NUMBER_AND_RELATED']
