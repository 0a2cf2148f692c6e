import type { HandlerId, SellerId } from '../foundation/index.js'

/** Whether a handler reads the complaints of the whole office or of the own team. */
export type ComplaintVisibility = 'OFFICE' | 'TEAM'

/** What rules look at, of each thing that not everybody with a permission reaches; named as permissions begin. */
export interface Subjects {
  readonly complaints: {
    readonly handlerId: HandlerId | null
    readonly receiverId: HandlerId | null
    /** The colleague whom it is about. @source D-18 */
    readonly concernsId: HandlerId | null
    /** The teams of handler and receiver; null for nobody, and for somebody without a team. */
    readonly handlerTeam: string | null
    readonly receiverTeam: string | null
    /** The setting of the office at this moment. */
    readonly visibility: ComplaintVisibility
  }
  readonly sellers: { readonly sellerId: SellerId }
  readonly violations: { readonly sellerId: SellerId }
  readonly extracts: { readonly sellerId: SellerId }
}

export type Subject = keyof Subjects
