import { useQuery } from '@apollo/client/react'
import { SavedViewsDocument } from '@waarborg/schema/first'
import { parseAddress, writeAddress } from '../../../components/list/index.js'
import { type ComplaintListAddress, complaintListIn } from './complaint-list-address.js'

/** What of an address a view keeps: everything but the place in the list. */
export function shownBy({ page, after, before, view, ...shown }: ComplaintListAddress): string {
  return writeAddress(shown)
}

/** The address of a view, as this version of the list reads it. */
export const addressOf = (view: { readonly address: string }): ComplaintListAddress =>
  complaintListIn(parseAddress(view.address))

/** The saved views, and the one that the address began with, with whether something else is shown by now. */
export function useSavedViews(address: ComplaintListAddress) {
  const { data, previousData, refetch } = useQuery(SavedViewsDocument)
  const views = (data ?? previousData)?.savedViews ?? []
  const active = views.find(({ id }) => id === address.view)
  const changed = active !== undefined && shownBy(addressOf(active)) !== shownBy(address)
  return { views, active, changed, refetch }
}
