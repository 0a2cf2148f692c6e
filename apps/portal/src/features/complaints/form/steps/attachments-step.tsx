import { formatFileSize } from '@waarborg/ui'
import { AttachmentList } from '../../../../components/attachments/attachment-list.js'
import { FileChooser } from '../../../../components/attachments/file-chooser.js'
import { nameFileKinds } from '../../../../components/attachments/file-kinds.js'
import { FaultMessage } from '../../../../components/field-frame.js'
import { usePortal } from '../../../../site/portal-context.js'
import { useForm } from '../form-context.js'
import { useFault } from '../step-context.js'
import { StepFrame } from '../step-frame.js'

export function AttachmentsStep() {
  const { words } = usePortal()
  return (
    <StepFrame step="attachments" title={words.attachments.title}>
      <Attachments />
    </StepFrame>
  )
}

function Attachments() {
  const { words, address } = usePortal()
  const { answers, options, uploads, removeFile } = useForm()
  const fault = useFault('attachments')
  const { maximumFiles, maximumFileSizeInBytes, acceptedFileTypes } = options
  const size = formatFileSize(maximumFileSizeInBytes, address.locale)
  return (
    <div className={fault ? 'field field-refused' : 'field'}>
      <p>{words.attachments.hint}</p>
      <p className="hint" id="attachments-hint">
        {words.attachments.limits(maximumFiles, size, nameFileKinds(acceptedFileTypes))}
      </p>
      <FaultMessage id="attachments" fault={fault} />
      <FileChooser
        describedBy={fault ? 'attachments-hint attachments-fault' : 'attachments-hint'}
        accepted={acceptedFileTypes}
        onFiles={uploads.add}
      />
      <AttachmentList files={answers.files} uploads={uploads} onRemove={removeFile} />
    </div>
  )
}
