/** What is asked of a danger; the names are the paths of the graph. */
export interface SignalAnswers {
  readonly danger: string
  readonly product: string
  readonly sellerName: string
  readonly orderNumber: string
  /** Stays empty: nobody sees it. */
  readonly website: string
}

export const noAnswers: SignalAnswers = {
  danger: '',
  product: '',
  sellerName: '',
  orderNumber: '',
  website: '',
}
