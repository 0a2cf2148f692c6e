/** A civil day, as the number of days since 1 January 1970. */
export type Day = number

/** What the published terms say from a day on. */
export interface Terms {
  readonly from: Day
  readonly start: number
  readonly returnInDays: number
  readonly isHeld: boolean
  readonly heldInMonths: number
  readonly noticeInDays: number
}

/** Whom a booking reaches beside the account of the deed. */
export type Reach = 'ACCOUNT' | 'NUMBER' | 'RELATED'

/** What happened to the accounts of some numbers, on which day it was written down. */
export type Happened =
  | {
      readonly kind: 'OPENED'
      readonly on: Day
      readonly account: string
      readonly number: string
      readonly openedOn: Day
    }
  | {
      readonly kind: 'BOOKED'
      readonly on: Day
      readonly violation: string
      readonly account: string
      readonly deedOn: Day
      readonly weight: number
      readonly reach: Reach
      readonly isUrgent: boolean
    }
  | { readonly kind: 'LOWERED'; readonly on: Day; readonly violation: string; readonly to: number }
  | {
      readonly kind: 'DELIVERED'
      readonly on: Day
      readonly violation: string
      readonly account: string
      readonly deliveredOn: Day
    }
  | { readonly kind: 'OBJECTED'; readonly on: Day; readonly violation: string }
  | { readonly kind: 'RULED'; readonly on: Day; readonly violation: string }
  | {
      readonly kind: 'RELATED'
      readonly on: Day
      readonly link: string
      readonly numbers: readonly [string, string]
      readonly since: Day
      /** The first day on which they no longer were. */
      readonly until: Day
    }
  | {
      readonly kind: 'PROVEN'
      readonly on: Day
      readonly link: string
      readonly numbers: readonly [string, string]
    }
  /** It was right and no longer is since a day. */
  | { readonly kind: 'ENDED'; readonly on: Day; readonly link: string; readonly until: Day }
  /** It was wrong. */
  | { readonly kind: 'UNLINKED'; readonly on: Day; readonly link: string }

/** Where an account stands at the end of a day. */
export interface Standing {
  readonly raw: number
  readonly shown: number
  readonly state: 'OPEN' | 'SUSPENDED' | 'CLOSED'
}
