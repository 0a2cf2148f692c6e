import { accepted, parseRequiredText, type Result, together } from '../foundation/index.js'
import type { ForceMajeureRejection } from './force-majeure-rejection.js'
import type { ForceMajeureWindow } from './force-majeure-window.js'
import { windowInState } from './window-in-state.js'

type Window = Pick<ForceMajeureWindow, 'state'>

/** Somebody does not agree, or who recorded it takes it back: nothing came of it. */
export function declineWindow(window: Window, reason: string): Result<string, ForceMajeureRejection> {
  return endedFrom(window, 'PROPOSED', reason)
}

/**
 * It stands no longer: what is decided from now on goes by the terms again. What it withdrew stays withdrawn, since
 * nothing becomes heavier afterwards. @source D-7
 */
export function endWindow(window: Window, reason: string): Result<string, ForceMajeureRejection> {
  return endedFrom(window, 'STANDING', reason)
}

const LONGEST = 2_000

function endedFrom(
  window: Window,
  from: ForceMajeureWindow['state'],
  reason: string,
): Result<string, ForceMajeureRejection> {
  const read = together({
    state: windowInState(window, from),
    reason: parseRequiredText(reason, { path: ['reason'], maximum: LONGEST, multiline: true }),
  })
  return read.ok ? accepted(read.value.reason) : read
}
