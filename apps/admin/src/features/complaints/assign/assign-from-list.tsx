import { useQuery } from '@apollo/client/react'
import { ComplaintDocument } from '@waarborg/schema'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '../../../components/toasts/index.js'
import { AssignDialog } from './assign-dialog.js'

interface AssignFromListProps {
  readonly number: string
  readonly onClose: () => void
}

/** Assigns the complaint of a row, as it is now rather than as the list shows it. */
export function AssignFromList({ number, onClose }: AssignFromListProps) {
  const t = useTranslations('assigning')
  const { data, error } = useQuery(ComplaintDocument, { variables: { number }, fetchPolicy: 'network-only' })
  const complaint = data?.complaintByNumber
  const allowed = complaint?.allowedActions.includes('ASSIGN') ?? false
  const refused = error !== undefined || (data !== undefined && !allowed)

  useEffect(() => {
    if (!refused) return
    say('danger', t('notNow', { number }))
    onClose()
  }, [refused, number, onClose, t])

  return complaint && allowed ? <AssignDialog complaint={complaint} onClose={onClose} /> : null
}
