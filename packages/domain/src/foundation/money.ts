/** An amount in the currency's smallest unit; never a fraction. Points are not money. */
export interface Money {
  readonly cents: number
  readonly currency: 'EUR'
}
