import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { MarkMessagesReadDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { useFormFaults } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'

/** Says that what the complainant wrote was read. */
export function ReadButton({ complaintId }: { complaintId: string }) {
  const t = useTranslations('dialogue')
  const [send] = useMutation(MarkMessagesReadDocument)
  const faults = useFormFaults([])
  const mark = () =>
    faults.attempt(
      async () => (await send({ variables: { input: { complaintId } } })).data?.markMessagesRead.userErrors,
    )
  return (
    <>
      {faults.told && <FormNotice tone="danger">{faults.told}</FormNotice>}
      <Button mt="sm" size="xs" variant="default" loading={faults.sending} onClick={() => void mark()}>
        {t('markRead')}
      </Button>
    </>
  )
}
