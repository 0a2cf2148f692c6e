import { type ChangeEvent, type DragEvent, useState } from 'react'
import { usePortal } from '../../site/portal-context.js'

interface FileChooserProps {
  readonly describedBy: string
  /** The kinds that are taken. */
  readonly accepted: readonly string[]
  readonly onFiles: (files: readonly File[]) => void
}

/** Choosing several files at once, taking a photo with a telephone, or dragging files here. */
export function FileChooser({ describedBy, accepted, onFiles }: FileChooserProps) {
  const { attachments } = usePortal().words
  const [over, setOver] = useState(false)

  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles(Array.from(event.target.files ?? []))
    // So that the same file can be chosen again after it was removed.
    event.target.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles(Array.from(event.dataTransfer.files))
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
        accept={accepted.join(',')}
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
