/** The server explained on its own why it cannot serve as it is configured: starting it again would not help. */
const CANNOT_SERVE = 2
const MOST_FAILED_STARTS = 5
const FIRST_PAUSE_MS = 500

export interface Exit {
  /** Null after a signal. */
  readonly code: number | null
  /** Whether it had come so far as to serve. */
  readonly served: boolean
}

export type Decision =
  | { readonly kind: 'ended'; readonly code: number }
  | { readonly kind: 'given-up' }
  | { readonly kind: 'again'; readonly inMs: number; readonly failedStarts: number }

/**
 * What follows when the server ended without being asked to: again, after a pause that doubles with every start that
 * failed, unless it ended on purpose, cannot serve, or failed to start five times in a row.
 */
export function afterExit({ code, served }: Exit, failedStartsBefore: number): Decision {
  if (code === 0 || code === CANNOT_SERVE) return { kind: 'ended', code }
  const failedStarts = served ? 0 : failedStartsBefore + 1
  if (failedStarts >= MOST_FAILED_STARTS) return { kind: 'given-up' }
  return { kind: 'again', inMs: FIRST_PAUSE_MS * 2 ** Math.max(0, failedStarts - 1), failedStarts }
}
