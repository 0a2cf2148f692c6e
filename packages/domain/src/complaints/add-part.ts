import type { Actor } from '../access/index.js'
import { accepted, type PartId, parseRequiredText, type Result } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import type { Part } from './part.js'
import { MAXIMUM_PART } from './text-limits.js'

interface AddingFacts {
  readonly id: PartId
  readonly description: string
  readonly actor: Actor
}

/** One of the things that a complaint is about is named, to get a verdict and an answer of its own. @source D-9 */
export function addPart(
  complaint: Complaint,
  { id, description, actor }: AddingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('ADD_PART', 'any', complaint, actor)
  if (!transition.ok) return transition
  const text = parseRequiredText(description, {
    path: ['description'],
    maximum: MAXIMUM_PART,
    multiline: true,
  })
  if (!text.ok) return text
  const { round } = complaint
  const part: Part = { id, round, description: text.value, judgement: null, returned: null, answer: null }
  return accepted({
    complaint: { ...complaint, parts: [...complaint.parts, part], version: complaint.version + 1 },
    facts: [{ kind: 'part-added', partId: id, round }],
    messages: [],
  })
}
