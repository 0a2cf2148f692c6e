import type { PersonKey } from './people.js'

/** What a customer wrote by the form, and who took it. All of it is invented. */
export interface Matter {
  /** Whole days before today on which it came in. */
  readonly daysAgo: number
  readonly who: readonly [
    name: string,
    street: string,
    houseNumber: string,
    postcode: string,
    town: string,
    telephone: string,
  ]
  readonly email: string
  readonly category: string
  readonly seller: string
  readonly subject: string
  readonly text: string
  readonly handler: PersonKey
}
