import { accepted, type HandlerId, type Result, refused, together } from '../foundation/index.js'
import type { ForceMajeureRejection } from './force-majeure-rejection.js'
import type { ForceMajeureWindow } from './force-majeure-window.js'
import { windowInState } from './window-in-state.js'

type Window = Pick<ForceMajeureWindow, 'state' | 'recordedById'>

/** A second person agrees: it stands from now on, and withdraws what is booked within it now. @source D-7, D-19 */
export function confirmWindow(window: Window, byId: HandlerId): Result<unknown, ForceMajeureRejection> {
  return together({ state: windowInState(window, 'PROPOSED'), another: isAnother(window, byId) })
}

const isAnother = ({ recordedById }: Window, byId: HandlerId): Result<null, ForceMajeureRejection> =>
  recordedById === byId
    ? refused({ kind: 'second-person-is-another', path: ['forceMajeureId'] })
    : accepted(null)
