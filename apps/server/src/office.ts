import type { Temporal } from 'temporal-polyfill'
import type { KnownKeys } from './access/index.js'
import type { MailSettings, OpenIdConnect } from './config.js'
import type { Database } from './database/database.js'
import type { Gate } from './graph/gate.js'
import type { EventStream } from './live/event-stream.js'

/** What the whole server works with; made once by `createApp`. */
export interface Office extends Database {
  /** The one source of time. */
  readonly now: () => Temporal.Instant
  /** Derives secrets that need not be stored, for a purpose and a subject; 128 bits, base64url. */
  readonly derive: (purpose: string, subject: string) => string
  readonly publicUrl: () => string
  readonly dataFolder: string
  readonly mode: 'demonstration' | 'production'
  /** So many numbers a browser tries at most before it may send the public form. */
  readonly formDifficulty: number
  readonly events: EventStream
  /** The provider by which staff can sign in, and where mail goes. */
  readonly openIdConnect: OpenIdConnect | null
  readonly mail: MailSettings
  /** Whose partner keys are which. */
  readonly keys: KnownKeys
  readonly gate: Gate
}
