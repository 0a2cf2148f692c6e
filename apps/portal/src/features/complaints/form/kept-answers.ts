import type { KeptFile } from '../../../components/attachments/kept-file.js'
import { forget, keep, readKept } from '../../../site/kept.js'
import { type Answers, emptyAnswers, textFields } from './answers.js'

/** The answers of this window, taken up where they were left; what is not readable is asked again. */
export function readAnswers(): Answers {
  const kept = readKept('answers')
  const empty = emptyAnswers()
  if (!isRecord(kept) || typeof kept.key !== 'string' || !/^[0-9a-f]{32}$/.test(kept.key)) return empty
  const texts = Object.fromEntries(
    textFields.map((field) => [field, typeof kept[field] === 'string' ? kept[field] : empty[field]]),
  )
  const files = Array.isArray(kept.files) ? kept.files.filter(isKeptFile) : []
  return { ...empty, ...texts, key: kept.key, files }
}

export function keepAnswers(answers: Answers): void {
  keep('answers', answers)
}

/** Forgets the form and all that was sent of it; a confirmation stays. */
export function forgetAnswers(): void {
  forget('answers')
  forget('unanswered')
}

/** Whether something was answered in this window and not yet sent. */
export function hasBegun(): boolean {
  const answers = readAnswers()
  return answers.files.length > 0 || textFields.some((field) => field !== 'country' && answers[field] !== '')
}

function isKeptFile(value: unknown): value is KeptFile {
  return (
    isRecord(value) &&
    typeof value.ticket === 'string' &&
    typeof value.name === 'string' &&
    typeof value.sizeInBytes === 'number'
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
