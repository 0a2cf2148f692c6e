import type { PartnerKeyId } from '@waarborg/domain/foundation'
import type { Buckets } from './buckets.js'
import type { KnownDocuments } from './known-documents.js'
import type { Places } from './places.js'

/** What a partner's software asked, for its log: never variables, texts or addresses. */
export interface PartnerCall {
  readonly keyId: PartnerKeyId
  readonly requestId: string
  readonly operation: string
  readonly outcome: 'ANSWERED' | 'REFUSED' | 'FAILED'
  /** The first code, when it was not answered. */
  readonly code: string | null
  readonly cost: number
  readonly milliseconds: number
}

/** What every operation passes, however it comes in. */
export interface Gate {
  /**
   * Whether a session runs our own documents only, and nobody asks or opens endlessly. Always so in production; off
   * where documents are being written, and where speed is measured.
   */
  readonly guarded: boolean
  readonly documents: KnownDocuments
  readonly buckets: Buckets
  readonly places: Places
  readonly record: (call: PartnerCall) => void
}
