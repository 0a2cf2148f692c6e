import {
  type FieldRejection,
  parseRequiredText,
  parseText,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { Binder } from '../../graph/list-definition.js'
import { complaintConditions } from '../complaint-conditions.js'
import type { ComplaintFilter } from '../complaint-list.args.js'

const MAXIMUM_NAME = 60
const MAXIMUM_ADDRESS = 2_000

export const parseViewName = (raw: string): Result<string, FieldRejection> =>
  parseRequiredText(raw, { path: ['name'], maximum: MAXIMUM_NAME, multiline: false })

/** What stands after the question mark, which may be nothing; it must lead nowhere else. */
export function parseViewAddress(raw: string): Result<string, FieldRejection> {
  const text = parseText(raw, { path: ['address'], maximum: MAXIMUM_ADDRESS, multiline: false })
  if (!text.ok) return text
  const address = text.value ?? ''
  if (address !== '' && !address.startsWith('?'))
    return refused({ kind: 'unreadable-text', path: ['address'] })
  return { ok: true, value: address }
}

/** A filter that the list would refuse is refused here as well, with the place of the fault. */
export const mustBeUsable = (filter: ComplaintFilter, context: RequestContext): void => {
  complaintConditions(filter, new Binder(), context)
}
