import { useQuery } from '@apollo/client/react'
import { ComplaintDocument } from '@waarborg/schema'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '../../../components/toasts/index.js'
import { useComplaintSignal } from '../../../graph/complaint-signals.js'

/** A complaint's whole file, asked again as soon as somebody changed it. */
export function useComplaintFile(number: string) {
  const t = useTranslations('file')
  const changes = useTranslations('change')
  const { data, previousData, error, refetch } = useQuery(ComplaintDocument, { variables: { number } })
  const complaint = (data ?? previousData)?.complaintByNumber ?? undefined
  const version = useRef(0)
  version.current = complaint?.version ?? 0

  useComplaintSignal(({ kind, complaint: changed }) => {
    if (changed.number !== number) return
    // The answer to what was done here may still be on its way; then there is nothing new to tell.
    setTimeout(() => {
      if (changed.version <= version.current) return
      void refetch().then(() => say('info', t('changedNow', { what: changes(kind) })))
    }, 300)
  })
  return { complaint, found: data && data.complaintByNumber !== null, error, refetch }
}
