import type { ComplaintListAddress } from './complaint-list-address.js'
import { useCategoryChoices, useHandlerChoices, useSellerChoices } from './use-choices.js'

/** What can be chosen in the filters that hold ids; names of those chosen are fetched at once for their chips. */
export function useComplaintChoices({ category, handler, seller }: ComplaintListAddress) {
  return {
    categories: useCategoryChoices(!!category),
    handlers: useHandlerChoices(!!handler),
    sellers: useSellerChoices(seller),
  }
}

export type ComplaintChoices = ReturnType<typeof useComplaintChoices>
