import type { SafetySignalFactsFragment } from '@waarborg/schema'

/** What it is about, as far as that is known: product, order, seller, category. */
export const aboutSignal = ({
  product,
  orderNumber,
  seller,
  sellerName,
  category,
}: SafetySignalFactsFragment): readonly string[] =>
  [product, orderNumber, seller?.name ?? sellerName, category?.name].filter((one) => one != null)
