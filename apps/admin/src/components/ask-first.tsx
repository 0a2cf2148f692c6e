import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import classes from './ask-first.module.css'
import { type FormFaults, PlainForm, type Typed } from './form/index.js'

interface AskFirstProps {
  readonly title: string
  /** What happens when it is done, and what else is asked. */
  readonly children: ReactNode
  /** What the button says that does it. */
  readonly act: string
  readonly faults: Pick<FormFaults, 'form' | 'sending' | 'told'>
  readonly onAct: (typed: Typed) => void
  readonly onClose: () => void
}

/** Asks before something is done that ends or removes. */
export function AskFirst({ title, children, act, faults, onAct, onClose }: AskFirstProps) {
  const t = useTranslations('components')
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <PlainForm faults={faults} onSend={onAct}>
        {children}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose} disabled={faults.sending}>
            {t('cancel')}
          </Button>
          <Button type="submit" color="red.9" loading={faults.sending}>
            {act}
          </Button>
        </div>
      </PlainForm>
    </Modal>
  )
}
