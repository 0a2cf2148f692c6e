import { type ChangeEvent, type DragEvent, useState } from 'react'
import { usePortal } from '../../../../site/portal-context.js'
import { useForm } from '../form-context.js'

/** Choosing several files at once, taking a photo with a telephone, or dragging files here. */
export function FileChooser({ describedBy }: { readonly describedBy: string }) {
  const { attachments } = usePortal().words
  const { options, uploads } = useForm()
  const [over, setOver] = useState(false)

  const take = (event: ChangeEvent<HTMLInputElement>) => {
    uploads.add(Array.from(event.target.files ?? []))
    // So that the same file can be chosen again after it was removed.
    event.target.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    uploads.add(Array.from(event.dataTransfer.files))
  }
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is one more way; the buttons inside do the same
    <div
      className={over ? 'chooser chooser-over' : 'chooser'}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        id="attachments"
        className="file-input"
        multiple
        accept={options.acceptedFileTypes.join(',')}
        aria-describedby={describedBy}
        onChange={take}
      />
      <label className="button button-plain" htmlFor="attachments">
        {attachments.choose}
      </label>
      <span className="chooser-photo">
        <input
          type="file"
          id="attachments-photo"
          className="file-input"
          accept="image/*"
          capture="environment"
          onChange={take}
        />
        <label className="button button-plain" htmlFor="attachments-photo">
          {attachments.photo}
        </label>
      </span>
      <span className="chooser-drop">{attachments.drop}</span>
    </div>
  )
}
