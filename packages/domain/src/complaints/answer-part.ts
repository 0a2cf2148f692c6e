import type { Actor } from '../access/index.js'
import { accepted, parseRequiredText, type Result, together } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { findPart, withPart } from './find-part.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import type { Part } from './part.js'
import { MAXIMUM_ANSWER } from './text-limits.js'

interface AnsweringFacts {
  /** By its number. */
  readonly part: number
  readonly text: string
  readonly actor: Actor
}

/** The substantive answer to one part, as the complainant will read it. @source D-9, OS-4 */
export function answerPart(
  complaint: Complaint,
  { part: number, text, actor }: AnsweringFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('ANSWER_PART', 'any', complaint, actor)
  if (!transition.ok) return transition
  const read = together({
    part: findPart(complaint, number),
    answer: parseRequiredText(text, { path: ['text'], maximum: MAXIMUM_ANSWER, multiline: true }),
  })
  if (!read.ok) return read
  const answered: Part = { ...read.value.part, answer: read.value.answer }
  return accepted({
    complaint: { ...complaint, parts: withPart(complaint.parts, answered), version: complaint.version + 1 },
    facts: [{ kind: 'part-answered', partId: answered.id }],
    messages: [],
  })
}
