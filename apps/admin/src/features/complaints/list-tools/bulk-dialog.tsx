import { useMutation } from '@apollo/client/react'
import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { StartBulkDocument, type StartBulkInput } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useFormFaults } from '../../../components/form/index.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import { BulkForm } from './bulk-form.js'
import { BulkProgress } from './bulk-progress.js'

/** What is done, with how many, and which they are. */
export interface Bulk {
  readonly act: StartBulkInput['act']
  readonly count: number
  readonly which: Pick<StartBulkInput, 'complaintIds' | 'filter'>
}

/** To whom, which label, or why; nothing for another act. */
export type BulkTarget = Pick<StartBulkInput, 'handlerId' | 'labelId' | 'reason'>

interface BulkDialogProps {
  readonly bulk: Bulk
  readonly onClose: (begun: boolean) => void
}

/** Asks what is still to be known, begins, and shows how far it is; it goes on when this is closed. */
export function BulkDialog({ bulk, onClose }: BulkDialogProps) {
  const t = useTranslations('lists.bulk')
  const shared = useTranslations('components')
  const narrow = useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false })
  const faults = useFormFaults(['handlerId', 'labelId', 'reason'])
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [running, setRunning] = useState<string>()
  const [start] = useMutation(StartBulkDocument)

  const begin = (target: BulkTarget) =>
    void faults.attempt(async () => {
      const input = { act: bulk.act, ...target, idempotencyKey, ...bulk.which }
      const { data } = await start({ variables: { input } })
      setRunning(data?.startBulk.bulk?.id)
      return data?.startBulk.userErrors
    })

  return (
    <Modal
      opened
      onClose={() => onClose(running !== undefined)}
      fullScreen={narrow ?? false}
      title={t(`title.${bulk.act}`, { count: bulk.count })}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      {running === undefined ? (
        <BulkForm bulk={bulk} faults={faults} onBegin={begin} onClose={() => onClose(false)} />
      ) : (
        <BulkProgress id={running} onClose={() => onClose(true)} />
      )}
    </Modal>
  )
}
