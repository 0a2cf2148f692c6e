import { useMutation } from '@apollo/client/react'
import { type ComplaintFileFragment, PutToSellerDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { say } from '../../../components/toasts/index.js'
import { failureOf } from '../../../graph/failure.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import { sortFaults } from '../../../graph/user-errors.js'
import { useNewestVersion } from '../use-newest-version.js'

/** Puts a complaint to its seller; faults stay with the form, all of the text's together. */
export function usePutToSeller(complaint: ComplaintFileFragment, seller: string, onDone: () => void) {
  const t = useTranslations('putting')
  const failures = useTranslations('components.failure')
  const { version, showNewest } = useNewestVersion(complaint)
  const [faults, setFaults] = useState(sortFaults([], []))
  const [textFaults, setTextFaults] = useState<string>()
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [send, { loading }] = useMutation(PutToSellerDocument)
  const { id: complaintId, number } = complaint

  const put = async (text: string, consentOn: string) => {
    try {
      const input = { complaintId, expectedVersion: version, text, consentOn, idempotencyKey }
      const { data } = await send({ variables: { input } })
      const payload = data?.putToSeller
      const told = payload?.userErrors ?? []
      setFaults(sortFaults(told, ['text', 'consentOn']))
      const ofText = told.filter(({ path }) => path[0] === 'text').map(({ message }) => message)
      setTextFaults(ofText.length > 0 ? ofText.join(' ') : undefined)
      if (!payload?.complaint) return
      onDone()
      say('good', t('done', { number, seller }))
    } catch (fault) {
      const { kind, message } = failureOf(fault)
      setFaults({ ...sortFaults([], []), others: [message ?? failures(`${kind}.title`)] })
    }
  }
  return { put, putting: loading, faults, textFaults, showNewest }
}
