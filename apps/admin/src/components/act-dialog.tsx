import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import classes from './ask-first.module.css'
import { type FormFaults, PlainForm, type Typed } from './form/index.js'
import { FormNotice } from './form-notice.js'

interface ActDialogProps {
  readonly title: string
  /** What the button says that does it; nothing when it cannot be done now. */
  readonly act: string | undefined
  readonly faults: Pick<FormFaults, 'form' | 'sending' | 'told' | 'conflict'>
  readonly onSend: (typed: Typed) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What an act asks, with what is wrong with it; what was typed stays until it is done or given up. */
export function ActDialog({ title, act, faults, onSend, onClose, children }: ActDialogProps) {
  const t = useTranslations('components')
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('close') }}>
      <PlainForm faults={faults} onSend={onSend}>
        {faults.conflict && <FormNotice tone="warn">{faults.conflict}</FormNotice>}
        {children}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose} disabled={faults.sending}>
            {t('cancel')}
          </Button>
          {act && (
            <Button type="submit" loading={faults.sending}>
              {act}
            </Button>
          )}
        </div>
      </PlainForm>
    </Modal>
  )
}
