import { AddTrackedFilesDocument } from '@waarborg/schema/tracked'
import { type FormEvent, useState } from 'react'
import { AttachmentList } from '../../../components/attachments/attachment-list.js'
import { BoundedChooser } from '../../../components/attachments/bounded-chooser.js'
import type { KeptFile } from '../../../components/attachments/kept-file.js'
import { useUploads } from '../../../components/attachments/use-uploads.js'
import { usePortal } from '../../../site/portal-context.js'
import { ActRefused } from './act-refused.js'
import { type Followed, useAct } from './use-act.js'
import { useFollowedWords } from './use-followed-words.js'

/** More files, within the bounds of the form: chosen or dropped, on their way at once, and then sent together. */
export function SendFiles({ of }: { readonly of: Followed }) {
  const words = useFollowedWords()
  const { options } = usePortal()
  const [files, setFiles] = useState<readonly KeptFile[]>([])
  const [isAsked, setAsked] = useState(false)
  const [isSent, setSent] = useState(false)
  const uploads = useUploads(files.length, (file) => setFiles((before) => [...before, file]))
  const act = useAct(AddTrackedFilesDocument, {
    ...of,
    onChanged: (complaint) => {
      of.onChanged(complaint)
      setFiles([])
      setAsked(false)
      setSent(true)
    },
  })
  if (!options.value) return null
  const fault = isAsked && uploads.pending.length > 0 ? words.filesWait : undefined
  const send = (event: FormEvent) => {
    event.preventDefault()
    setSent(false)
    setAsked(true)
    if (uploads.pending.length === 0 && files.length > 0)
      void act.go({ files: files.map(({ ticket }) => ticket) })
  }
  return (
    <form noValidate onSubmit={send}>
      <h3>{words.filesAdd}</h3>
      <BoundedChooser options={options.value} fault={fault} onFiles={uploads.add} />
      {files.length + uploads.pending.length > 0 ? (
        <AttachmentList
          files={files}
          uploads={uploads}
          onRemove={(ticket) => setFiles((before) => before.filter((file) => file.ticket !== ticket))}
        />
      ) : null}
      <ActRefused of={act} />
      <p role="status">{isSent ? words.filesSent : ''}</p>
      {files.length + uploads.pending.length > 0 ? (
        <p className="actions">
          <button type="submit" className="button" aria-disabled={act.busy || undefined}>
            {words.filesSend}
          </button>
        </p>
      ) : null}
    </form>
  )
}
