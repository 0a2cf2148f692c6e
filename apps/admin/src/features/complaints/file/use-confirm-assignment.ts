import { useMutation } from '@apollo/client/react'
import { type ComplaintFileFragment, ConfirmAssignmentDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { say } from '../../../components/toasts/index.js'
import { failureOf } from '../../../graph/failure.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'

/** The handler says that the complaint is in good hands; what stands in the way is told in a notice. */
export function useConfirmAssignment({ id, version }: ComplaintFileFragment) {
  const t = useTranslations('file')
  const failures = useTranslations('components.failure')
  const [send, { loading, client }] = useMutation(ConfirmAssignmentDocument)

  const confirm = async () => {
    try {
      const { data } = await send({
        variables: {
          input: { complaintId: id, expectedVersion: version, idempotencyKey: newIdempotencyKey() },
        },
      })
      const [refusal] = data?.confirmAssignment.userErrors ?? []
      if (!refusal) return say('good', t('confirmed'))
      say('danger', refusal.message)
      await client.refetchQueries({ include: ['Complaint'] })
    } catch (fault) {
      const { kind, message } = failureOf(fault)
      say('danger', message ?? failures(`${kind}.title`))
    }
  }
  return { confirm: () => void confirm(), confirming: loading }
}
