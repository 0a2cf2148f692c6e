import { AttachmentList } from '../../../../components/attachments/attachment-list.js'
import { BoundedChooser } from '../../../../components/attachments/bounded-chooser.js'
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
  const { words } = usePortal()
  const { answers, options, uploads, removeFile } = useForm()
  const fault = useFault('attachments')
  return (
    <div className={fault ? 'field field-refused' : 'field'}>
      <p>{words.attachments.hint}</p>
      <BoundedChooser options={options} fault={fault} onFiles={uploads.add} />
      <AttachmentList files={answers.files} uploads={uploads} onRemove={removeFile} />
    </div>
  )
}
