import type { CategoryId, SellerId } from '../foundation/index.js'

/** What it is about. @source KM-7, KM-8 */
export interface Matter {
  readonly categoryId: CategoryId
  readonly subject: string | null
  readonly description: string
  /** What would solve it in the complainant's eyes. @source KP-6 */
  readonly wish: string | null
  readonly orderNumber: string | null
  readonly sellerId: SellerId | null
  /** As the complainant wrote it, also when the seller is known to us. */
  readonly sellerName: string | null
}
