import { accepted, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { Part } from './part.js'

/** The part with this number, of the present round; those of earlier rounds are frozen. @source D-9, KM-17 */
export function findPart({ parts, round }: Complaint, number: number): Result<Part, ComplaintRejection> {
  const path = ['part']
  const part = parts[number - 1]
  if (part === undefined) return refused({ kind: 'unknown', path, noun: 'part' })
  return part.round === round ? accepted(part) : refused({ kind: 'part-frozen', path })
}

/** The parts with this one in place of what it was; all others stay the very same. */
export const withPart = (parts: readonly Part[], changed: Part): readonly Part[] =>
  parts.map((part) => (part.id === changed.id ? changed : part))
