import { accepted, type Result, refused } from '../foundation/index.js'
import type { ForceMajeureRejection } from './force-majeure-rejection.js'
import type { ForceMajeureWindow } from './force-majeure-window.js'

export const windowInState = (
  { state }: Pick<ForceMajeureWindow, 'state'>,
  needed: ForceMajeureWindow['state'],
): Result<null, ForceMajeureRejection> =>
  state === needed ? accepted(null) : refused({ kind: 'not-in-this-state', path: ['forceMajeureId'], state })
