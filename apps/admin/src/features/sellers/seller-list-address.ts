import type { AccountState, Country, SellerFilter, SellerOrderField } from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  type ListAddress,
  type ListOrders,
  listIn,
} from '../../components/list/index.js'

export const countries = ['NL', 'BE'] as const satisfies readonly Country[]
export const accountStates = ['OPEN', 'SUSPENDED', 'CLOSED'] as const satisfies readonly AccountState[]
/** How many policy points are left, both included; by their names in the address. */
export const pointsRanges = {
  '0': { least: 0, most: 0 },
  '1-25': { least: 1, most: 25 },
  '26-50': { least: 26, most: 50 },
  '51-99': { least: 51, most: 99 },
  '100': { least: 100, most: null },
} as const
export type PointsRange = keyof typeof pointsRanges
export const pointsChoices = Object.keys(pointsRanges).toSorted(
  (one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10),
) as readonly PointsRange[]

export const sellerOrders: ListOrders<SellerOrderField> = {
  fields: ['NAME', 'OPENED_ON', 'OPEN_COMPLAINTS', 'POINTS', 'ACCOUNT_STATE'],
  usual: { field: 'NAME', direction: 'ASC' },
}

export interface SellerListAddress extends ListAddress {
  readonly country?: readonly Country[] | undefined
  readonly account?: readonly AccountState[] | undefined
  readonly points?: PointsRange | undefined
}

export const sellerListIn = (address: Address): SellerListAddress =>
  listIn(address, sellerOrders, {
    country: choicesIn(address, 'country', countries),
    account: choicesIn(address, 'account', accountStates),
    points: choicesIn(address, 'points', pointsChoices)?.[0],
  })

export function sellerFilter({ q, country, account, points }: SellerListAddress): SellerFilter {
  const left = points && pointsRanges[points]
  return {
    ...(q && { search: q }),
    ...(country && { countries: [...country] }),
    ...(account && { accountStates: [...account] }),
    ...(left && { pointsAtLeast: left.least, pointsAtMost: left.most }),
  }
}
