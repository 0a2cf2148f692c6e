import type { Actor } from '../access/index.js'
import { type AttachmentId, accepted, parseText, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { tellWhoHandles } from './tell-who-handles.js'
import { MAXIMUM_SHORT_TEXT } from './text-limits.js'

/** So many files belong to one complaint at most, whoever added them. */
export const MAXIMUM_FILES_OF_COMPLAINT = 100

/** A file that was sent, and in one line what it is, if anybody says so. */
interface FileToAdd {
  readonly id: AttachmentId
  readonly remark: string | null
}

interface AddingFacts {
  readonly files: readonly FileToAdd[]
  /** How many it has already. */
  readonly present: number
  readonly actor: Actor
}

/** The outcome, and the files with their remarks tidied. */
export interface AddedFiles extends Outcome {
  readonly files: readonly FileToAdd[]
}

/**
 * Files are put beside a complaint by staff, or by the complainant with the secret link; then whoever handles it is
 * told. @source KM-14, KP-1
 */
export function addFiles(
  complaint: Complaint,
  { files, present, actor }: AddingFacts,
): Result<AddedFiles, ComplaintRejection> {
  const byLink = actor.kind === 'public'
  const transition = transitionFor('ADD_FILES', byLink ? 'by-link' : 'any', complaint, actor)
  if (!transition.ok) return transition
  const path = ['files']
  if (files.length === 0) return refused({ kind: 'required', path })
  if (present + files.length > MAXIMUM_FILES_OF_COMPLAINT)
    return refused({ kind: 'too-many', path, maximum: MAXIMUM_FILES_OF_COMPLAINT })
  const read = files.map(({ id, remark }, place) => ({ id, remark: readRemark(remark, place) }))
  const faults = read.flatMap(({ remark }) => (remark.ok ? [] : remark.rejections))
  if (faults.length > 0) return refused(...faults)
  return accepted({
    complaint,
    files: read.map(({ id, remark }) => ({ id, remark: remark.ok ? remark.value : null })),
    facts: [{ kind: 'files-added', attachmentIds: files.map(({ id }) => id) }],
    messages: byLink ? [tellWhoHandles(complaint, 'files-received')] : [],
  })
}

const readRemark = (raw: string | null, place: number) =>
  parseText(raw, { path: ['files', place, 'remark'], maximum: MAXIMUM_SHORT_TEXT, multiline: false })
