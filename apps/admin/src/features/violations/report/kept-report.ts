import { forgetDraft, keepDraft, readDraft } from '../../../components/kept-draft.js'
import { emptyReport, type ReportDraft } from './report-draft.js'

/** Each reporter's own, so that whoever signs in after another finds none. */
const nameOf = (reporterId: string) => `violation.${reporterId}`

/** What the reporter began in this window; what is not readable is asked again. */
export function keptReport(reporterId: string): ReportDraft {
  const kept = readDraft(nameOf(reporterId)) as Partial<ReportDraft> | undefined
  const isOurs = typeof kept?.idempotencyKey === 'string' && Array.isArray(kept.evidence)
  return isOurs ? { ...emptyReport(), ...kept } : emptyReport()
}

export const keepReport = (reporterId: string, draft: ReportDraft): void =>
  keepDraft(nameOf(reporterId), draft)

export const forgetReport = (reporterId: string): void => forgetDraft(nameOf(reporterId))
