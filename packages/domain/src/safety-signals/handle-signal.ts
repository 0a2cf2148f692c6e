import type { Temporal } from 'temporal-polyfill'
import { accepted, type HandlerId, type Result, refused } from '../foundation/index.js'
import { parseRequiredTextWithoutContact } from './parse-text-without-contact.js'
import { MAXIMUM_DONE, type SafetySignal } from './safety-signal.js'
import type { SafetySignalRejection } from './safety-signal-rejection.js'

interface HandlingFacts {
  readonly by: HandlerId
  readonly at: Temporal.Instant
  readonly expectedVersion: number
}

export interface HandlingOutcome {
  readonly signal: SafetySignal
  readonly facts: readonly [{ readonly kind: 'safety-signal-handled' }]
}

/** Says what was done about the danger, once. @source D-17 */
export function handleSignal(
  signal: SafetySignal,
  raw: string,
  { by, at, expectedVersion }: HandlingFacts,
): Result<HandlingOutcome, SafetySignalRejection> {
  if (signal.handling !== null) return refused({ kind: 'signal-handled', path: ['signalId'] })
  if (signal.version !== expectedVersion)
    return refused({ kind: 'changed-meanwhile', path: ['expectedVersion'] })
  const done = parseRequiredTextWithoutContact(raw, {
    path: ['done'],
    maximum: MAXIMUM_DONE,
    multiline: true,
  })
  if (!done.ok) return done
  return accepted({
    signal: { ...signal, handling: { done: done.value, at, byId: by }, version: signal.version + 1 },
    facts: [{ kind: 'safety-signal-handled' }],
  })
}
