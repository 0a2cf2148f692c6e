/** Below so many orders one complaint more or less changes the picture. */
export const FEWEST_ORDERS_FOR_A_RATE = 100

/**
 * Complaints per thousand orders, to one decimal; `null` when there are too few orders to tell anything.
 * @source KM-13
 */
export function complaintsPerThousand(complaints: number, orders: number): number | null {
  if (orders < FEWEST_ORDERS_FOR_A_RATE) return null
  return Math.round((complaints / orders) * 10_000) / 10
}
