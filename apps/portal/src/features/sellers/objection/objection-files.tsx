import { formatFileSize } from '@waarborg/ui'
import { AttachmentList } from '../../../components/attachments/attachment-list.js'
import { FileChooser } from '../../../components/attachments/file-chooser.js'
import { nameFileKinds } from '../../../components/attachments/file-kinds.js'
import type { KeptFile } from '../../../components/attachments/kept-file.js'
import type { Uploads } from '../../../components/attachments/use-uploads.js'
import { FaultMessage } from '../../../components/field-frame.js'
import { usePortal } from '../../../site/portal-context.js'
import { usePointsWords } from '../use-points-words.js'

interface ObjectionFilesProps {
  readonly files: readonly KeptFile[]
  readonly uploads: Uploads
  readonly fault: string | undefined
  readonly onFiles: (files: readonly KeptFile[]) => void
}

/** Files that go along with an objection, within the bounds of every form. */
export function ObjectionFiles({ files, uploads, fault, onFiles }: ObjectionFilesProps) {
  const { objection: words } = usePointsWords()
  const { words: common, address, options } = usePortal()
  if (!options.value) return null
  const { maximumFiles, maximumFileSizeInBytes, acceptedFileTypes } = options.value
  const size = formatFileSize(maximumFileSizeInBytes, address.locale)
  return (
    <div className={fault ? 'field field-refused' : 'field'}>
      <h3>{words.files}</h3>
      <p className="hint" id="attachments-hint">
        {common.attachments.limits(maximumFiles, size, nameFileKinds(acceptedFileTypes))}
      </p>
      <FaultMessage id="attachments" fault={fault} />
      <FileChooser
        describedBy={fault ? 'attachments-hint attachments-fault' : 'attachments-hint'}
        accepted={acceptedFileTypes}
        onFiles={uploads.add}
      />
      {files.length + uploads.pending.length > 0 ? (
        <AttachmentList
          files={files}
          uploads={uploads}
          onRemove={(ticket) => onFiles(files.filter((file) => file.ticket !== ticket))}
        />
      ) : null}
    </div>
  )
}
