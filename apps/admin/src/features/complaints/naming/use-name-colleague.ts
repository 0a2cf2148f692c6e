import { useMutation } from '@apollo/client/react'
import { type ComplaintFileFragment, NameColleagueDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '../../../components/toasts/index.js'
import { failureOf } from '../../../graph/failure.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import { sortFaults } from '../../../graph/user-errors.js'
import { useNewestVersion } from '../use-newest-version.js'

/** Says whom a complaint is about; faults stay with the form. */
export function useNameColleague(complaint: ComplaintFileFragment, onDone: () => void) {
  const t = useTranslations('naming')
  const failures = useTranslations('components.failure')
  const { version, showNewest } = useNewestVersion(complaint)
  const [faults, setFaults] = useState(sortFaults([], []))
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [send, { loading }] = useMutation(NameColleagueDocument)
  const { id: complaintId, number } = complaint

  const name = async (handlerId: string | null) => {
    try {
      const input = { complaintId, expectedVersion: version, handlerId, idempotencyKey }
      const { data } = await send({ variables: { input } })
      const payload = data?.nameColleague
      if (!payload?.complaint) return setFaults(sortFaults(payload?.userErrors ?? [], ['handlerId']))
      onDone()
      say('good', t('done', { number }))
    } catch (fault) {
      const { kind, message } = failureOf(fault)
      setFaults({ ...sortFaults([], []), others: [message ?? failures(`${kind}.title`)] })
    }
  }
  return { name, naming: loading, faults, showNewest }
}
