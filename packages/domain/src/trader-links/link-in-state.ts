import { accepted, type Result, refused } from '../foundation/index.js'
import type { LinkRejection } from './link-rejection.js'
import type { TraderLink } from './trader-link.js'

export const linkInState = (
  { state }: Pick<TraderLink, 'state'>,
  needed: TraderLink['state'],
): Result<null, LinkRejection> =>
  state === needed ? accepted(null) : refused({ kind: 'not-in-this-state', path: ['linkId'], state })
