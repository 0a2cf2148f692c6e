import { AttachmentList } from '../../../components/attachments/attachment-list.js'
import { BoundedChooser } from '../../../components/attachments/bounded-chooser.js'
import type { KeptFile } from '../../../components/attachments/kept-file.js'
import type { Uploads } from '../../../components/attachments/use-uploads.js'
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
  const { options } = usePortal()
  if (!options.value) return null
  return (
    <div className={fault ? 'field field-refused' : 'field'}>
      <h3>{words.files}</h3>
      <BoundedChooser options={options.value} fault={fault} onFiles={uploads.add} />
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
