import { useMutation } from '@apollo/client/react'
import { ReportViolationDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useFormFaults } from '../../../components/form/index.js'
import { forgetReport, keepReport, keptReport } from './kept-report.js'
import { emptyReport, missingIn, type ReportDraft, reportInput } from './report-draft.js'

const fields = ['sellerId', 'deedOn', 'policyCategoryId', 'quantity', 'facts', 'urgency'] as const

export interface Reporting {
  /** Who writes it. */
  readonly reporterId: string
  readonly sellerId: string | undefined
  readonly complaintId: string | undefined
  readonly onDone: (violation: { readonly id: string; readonly number: string }) => void
}

/** The report as it is written: kept with every stroke, sent once, with all its faults at their fields. */
export function useReport({ reporterId, sellerId, complaintId, onDone }: Reporting) {
  const t = useTranslations('violations.reporting.needed')
  const [draft, setDraft] = useState<ReportDraft>(() => {
    const kept = keptReport(reporterId)
    return sellerId === undefined ? kept : { ...kept, sellerId }
  })
  const pieces = draft.evidence.flatMap((_, place) => [`evidence.${place}.what`, `evidence.${place}.ticket`])
  const faults = useFormFaults<string>([...fields, ...pieces, 'evidence'])
  const [send] = useMutation(ReportViolationDocument)

  const change = (changed: (before: ReportDraft) => Partial<ReportDraft>) =>
    setDraft((before) => {
      const after = { ...before, ...changed(before) }
      keepReport(reporterId, after)
      return after
    })
  const report = async () => {
    const needed = missingIn(draft).map((path) => [path, t(neededFor(path))] as const)
    if (faults.refuse(Object.fromEntries(needed))) return
    let reported: Parameters<typeof onDone>[0] | null | undefined
    const isDone = await faults.attempt(async () => {
      const { data: answer } = await send({ variables: { input: reportInput(draft, complaintId) } })
      reported = answer?.reportViolation.violation
      return answer?.reportViolation.userErrors
    })
    if (!isDone || !reported) return
    forgetReport(reporterId)
    onDone(reported)
  }
  const beginAgain = () => {
    forgetReport(reporterId)
    faults.refuse({})
    setDraft({ ...emptyReport(), sellerId: sellerId ?? null })
  }
  return { draft, change, faults, report, beginAgain }
}

type Needed = 'sellerId' | 'deedOn' | 'policyCategoryId' | 'quantity' | 'facts' | 'what'

const neededFor = (path: string): Needed => (path.startsWith('evidence') ? 'what' : (path as Needed))
