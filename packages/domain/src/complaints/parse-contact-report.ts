import {
  accepted,
  type FieldRejection,
  parseRequiredText,
  parseText,
  type Result,
  together,
} from '../foundation/index.js'
import type { ContactReport } from './contact-report.js'
import { MAXIMUM_REPORT, MAXIMUM_SHORT_TEXT } from './text-limits.js'

/** The report's texts tidied; without a report there is no contact. @source KP-4 */
export function parseContactReport(raw: ContactReport): Result<ContactReport, FieldRejection> {
  const texts = together({
    report: parseRequiredText(raw.report, { path: ['report'], maximum: MAXIMUM_REPORT, multiline: true }),
    mandate: parseText(raw.mandate, { path: ['mandate'], maximum: MAXIMUM_SHORT_TEXT, multiline: false }),
  })
  return texts.ok ? accepted({ ...raw, ...texts.value }) : texts
}
