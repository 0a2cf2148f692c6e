import { type FormEvent, useEffect, useState } from 'react'
import { useUploads } from '../../../components/attachments/use-uploads.js'
import { CharacterCounter } from '../../../components/character-counter.js'
import { countCharacters } from '../../../components/count-characters.js'
import { ErrorSummary } from '../../../components/error-summary.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { describedBy, FieldFrame } from '../../../components/field-frame.js'
import { usePointsWords } from '../use-points-words.js'
import { forgetObjection, keepObjection, keptObjection } from './kept-objection.js'
import { ObjectionFiles } from './objection-files.js'
import { useObjecting } from './use-objecting.js'

interface ObjectFormProps {
  readonly violationId: string
  readonly onSent: () => void
}

const LIMIT = 5000
const GROUNDS = 'grounds'
const FILES = 'attachments'

/** Why a seller does not agree; what was written stays while this window is open. */
export function ObjectForm({ violationId, onSent }: ObjectFormProps) {
  const { objection: words } = usePointsWords()
  const [objection, setObjection] = useState(() => keptObjection(violationId))
  const { grounds, files } = objection
  const { busy, faults, attempt, failure, refuse, send } = useObjecting(violationId, onSent)
  const uploads = useUploads(files.length, (file) =>
    setObjection((before) => ({ ...before, files: [...before.files, file] })),
  )
  useEffect(() => {
    if (grounds === '' && files.length === 0) forgetObjection(violationId)
    else keepObjection(violationId, { grounds, files })
  }, [violationId, grounds, files])
  const items = faults.map(({ field, message }) => ({ field: field === 'files' ? FILES : GROUNDS, message }))
  const faultAt = (field: string) => items.find((item) => item.field === field)?.message
  const fault = faultAt(GROUNDS)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (grounds.trim() === '') refuse({ field: GROUNDS, message: words.groundsRequired })
    else if (uploads.pending.length > 0) refuse({ field: 'files', message: words.filesWait })
    else void send(objection)
  }
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary items={items} attempt={attempt} />
      <FieldFrame id={GROUNDS} label={words.grounds} hint={words.groundsHint} fault={fault}>
        <textarea
          id={GROUNDS}
          name={GROUNDS}
          className="input"
          rows={8}
          value={grounds}
          onChange={({ currentTarget }) => setObjection({ grounds: currentTarget.value, files })}
          aria-required
          aria-invalid={fault ? true : undefined}
          aria-describedby={describedBy(GROUNDS, true, fault)}
        />
      </FieldFrame>
      <CharacterCounter length={countCharacters(grounds)} limit={LIMIT} />
      <ObjectionFiles
        files={files}
        uploads={uploads}
        fault={faultAt(FILES)}
        onFiles={(kept) => setObjection({ grounds, files: kept })}
      />
      {failure ? <FailureNotice failure={failure} /> : null}
      <p className="actions">
        <button type="submit" className="button" aria-disabled={busy || undefined}>
          {words.send}
        </button>
      </p>
    </form>
  )
}
