import { formatFileSize } from '@waarborg/ui'
import { usePortal } from '../../site/portal-context.js'
import type { FormOptions } from '../../site/use-form-options.js'
import { FaultMessage } from '../field-frame.js'
import { FileChooser } from './file-chooser.js'
import { nameFileKinds } from './file-kinds.js'

interface BoundedChooserProps {
  readonly options: Pick<FormOptions, 'maximumFiles' | 'maximumFileSizeInBytes' | 'acceptedFileTypes'>
  readonly fault: string | undefined
  readonly onFiles: (files: readonly File[]) => void
}

/** Choosing files, with the bounds of every form and what is wrong with what was chosen. */
export function BoundedChooser({ options, fault, onFiles }: BoundedChooserProps) {
  const { words, address } = usePortal()
  const { maximumFiles, maximumFileSizeInBytes, acceptedFileTypes } = options
  const size = formatFileSize(maximumFileSizeInBytes, address.locale)
  return (
    <>
      <p className="hint" id="attachments-hint">
        {words.attachments.limits(maximumFiles, size, nameFileKinds(acceptedFileTypes))}
      </p>
      <FaultMessage id="attachments" fault={fault} />
      <FileChooser
        describedBy={fault ? 'attachments-hint attachments-fault' : 'attachments-hint'}
        accepted={acceptedFileTypes}
        onFiles={onFiles}
      />
    </>
  )
}
