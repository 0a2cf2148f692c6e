import { useSellerChoices } from '../../../graph/use-seller-choices.js'
import type { ComplaintListAddress } from './complaint-list-address.js'
import { useCategoryChoices, useHandlerChoices, useLabelChoices } from './use-choices.js'

/** What can be chosen in the filters that hold ids; names of those chosen are fetched at once for their chips. */
export function useComplaintChoices({ category, handler, seller, label }: ComplaintListAddress) {
  return {
    categories: useCategoryChoices(!!category),
    handlers: useHandlerChoices(!!handler),
    sellers: useSellerChoices(seller),
    labels: useLabelChoices(!!label),
  }
}

export type ComplaintChoices = ReturnType<typeof useComplaintChoices>
