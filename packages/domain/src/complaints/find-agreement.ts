import { accepted, type FieldPath, type Result, refused } from '../foundation/index.js'
import type { Agreement } from './agreement.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'

/** The agreement with that number, from 1, when it is still open. */
export function findOpenAgreement(
  { agreements }: Pick<Complaint, 'agreements'>,
  number: number,
): Result<Agreement, ComplaintRejection> {
  const path: FieldPath = ['agreement']
  const agreement = agreements[number - 1]
  if (agreement === undefined) return refused({ kind: 'unknown', path, noun: 'agreement' })
  return agreement.state === 'OPEN' ? accepted(agreement) : refused({ kind: 'agreement-settled', path })
}
