import { parseText, type Result, refused, type TextRules } from '../foundation/index.js'
import { contactIn } from './contact-in.js'
import type { SafetySignalRejection } from './safety-signal-rejection.js'

/** A text about a danger, in which nobody is found. @source D-17 */
export function parseTextWithoutContact(
  raw: string | null | undefined,
  rules: TextRules,
): Result<string | null, SafetySignalRejection> {
  const text = parseText(raw, rules)
  if (!text.ok || text.value === null) return text
  const [first, ...others] = contactIn(text.value).map(
    (trace) => ({ kind: 'leads-to-somebody', path: rules.path, ...trace }) as const,
  )
  return first === undefined ? text : refused(first, ...others)
}

/** As `parseTextWithoutContact`, for a field that cannot be left out. */
export function parseRequiredTextWithoutContact(
  raw: string | null | undefined,
  rules: TextRules,
): Result<string, SafetySignalRejection> {
  const text = parseTextWithoutContact(raw, rules)
  if (!text.ok) return text
  return text.value === null
    ? refused({ kind: 'required', path: rules.path })
    : { ok: true, value: text.value }
}
