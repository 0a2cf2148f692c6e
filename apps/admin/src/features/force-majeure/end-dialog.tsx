import { Button, Textarea } from '@mantine/core'
import { EndForceMajeureDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { useDialog } from '../../components/use-dialog.js'
import { useMay } from '../../graph/use-may.js'
import type { ForceMajeureDialogProps } from './force-majeure-dialog.js'
import { ForceMajeureFacts } from './force-majeure-facts.js'
import { useForceMajeureAct } from './use-force-majeure-act.js'

/** All that is known of it; who decides on violations can let it hold no longer. */
export function EndDialog({ window, onClose }: ForceMajeureDialogProps) {
  const t = useTranslations('forceMajeure.end')
  const decides = useMay()('VIOLATIONS_DECIDE')
  const [ends, setEnds] = useState(false)
  const act = useForceMajeureAct()
  const { faults, carryOut } = useDialog(['reason'], { done: t('done'), onClose })
  const named = { forceMajeureId: window.id, expectedVersion: window.version }
  return (
    <ActDialog
      title={t('title')}
      act={ends ? t('act') : undefined}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => carryOut(() => act(EndForceMajeureDocument, { ...named, reason: typed('reason') }))}
    >
      <ForceMajeureFacts window={window} />
      {ends ? (
        <>
          <p>{t('text')}</p>
          <Textarea
            name="reason"
            label={t('reason')}
            autosize
            minRows={2}
            maxLength={2_000}
            error={faults.faultOf('reason')}
            aria-required
            data-autofocus
          />
        </>
      ) : (
        decides &&
        window.state === 'STANDING' && (
          <div>
            <Button variant="default" size="xs" onClick={() => setEnds(true)}>
              {t('begin')}
            </Button>
          </div>
        )
      )}
    </ActDialog>
  )
}
