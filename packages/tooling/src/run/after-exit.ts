/** The server explained on its own why it cannot serve as it is configured: starting it again would not help. */
const CANNOT_SERVE = 2
const FAST_MS = 10_000
const MOST_FAST_FAILURES = 5
const FIRST_PAUSE_MS = 500

export interface Exit {
  /** Null after a signal. */
  readonly code: number | null
  readonly livedMs: number
}

export type Decision =
  | { readonly kind: 'ended'; readonly code: number }
  | { readonly kind: 'given-up' }
  | { readonly kind: 'again'; readonly inMs: number; readonly fastFailures: number }

/**
 * What follows when the server ended without being asked to: again after a pause that doubles, unless it ended on
 * purpose, cannot serve, or failed five times in a row within ten seconds of its start.
 */
export function afterExit({ code, livedMs }: Exit, fastFailuresBefore: number): Decision {
  if (code === 0 || code === CANNOT_SERVE) return { kind: 'ended', code }
  const fastFailures = livedMs < FAST_MS ? fastFailuresBefore + 1 : 0
  if (fastFailures >= MOST_FAST_FAILURES) return { kind: 'given-up' }
  return { kind: 'again', inMs: FIRST_PAUSE_MS * 2 ** Math.max(0, fastFailures - 1), fastFailures }
}
