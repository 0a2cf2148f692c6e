import { accepted, type Result } from '../foundation/index.js'
import type { ForceMajeure } from '../policy-points/index.js'
import type { ForceMajeureRejection } from './force-majeure-rejection.js'
import { parseWindow, type WindowFacts, type WindowForm } from './parse-window.js'

export interface RecordedWindow {
  readonly forceMajeure: ForceMajeure
  /** Proposed when it waits for a second person: then nothing is withdrawn yet. @source D-19 */
  readonly state: 'PROPOSED' | 'STANDING'
}

/**
 * Somebody records that nobody can be blamed for some days. What withdraws anything by that waits for a second person,
 * since it does so in bulk; what withdraws nothing stands at once. @source D-7, D-8, D-19
 */
export function recordWindow(
  form: WindowForm,
  facts: WindowFacts,
  /** How many violations are booked within it. */
  booked: number,
): Result<RecordedWindow, ForceMajeureRejection> {
  const read = parseWindow(form, facts)
  if (!read.ok) return read
  return accepted({ forceMajeure: read.value, state: booked > 0 ? 'PROPOSED' : 'STANDING' })
}
