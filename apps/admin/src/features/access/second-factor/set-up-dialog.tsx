import { Modal } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { RecoveryCodes } from './recovery-codes.js'

interface SetUpDialogProps {
  readonly title: string
  /** The form; told with which codes it ended. */
  readonly children: (onDone: (recoveryCodes: readonly string[] | null) => void) => ReactNode
  readonly onClose: () => void
}

/** A form that may end with recovery codes, which then have to be kept before it closes. */
export function SetUpDialog({ title, children, onClose }: SetUpDialogProps) {
  const t = useTranslations('factors.recovery')
  const shared = useTranslations('components')
  const [codes, setCodes] = useState<readonly string[]>()
  return (
    <Modal
      opened
      onClose={onClose}
      title={codes ? t('title') : title}
      closeOnClickOutside={false}
      closeOnEscape={!codes}
      withCloseButton={!codes}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      {codes ? (
        <RecoveryCodes codes={codes} onKept={onClose} />
      ) : (
        children((given) => (given ? setCodes(given) : onClose()))
      )}
    </Modal>
  )
}
