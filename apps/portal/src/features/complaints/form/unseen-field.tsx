import { useState } from 'react'
import { usePortal } from '../../../site/portal-context.js'
import { AnswerField } from './answer-field.js'
import { useForm } from './form-context.js'
import { useFault } from './step-context.js'

/**
 * A field for programs that fill in everything: neither seen nor read aloud nor reached by the keyboard. Once the
 * server has asked about it, it is shown, so that whoever did it by accident can clear it.
 */
export function UnseenField() {
  const { website } = usePortal().words.form.complainant
  const { answers, answer } = useForm()
  const fault = useFault('website')
  // It stays while it is being cleared, when there is nothing to ask any more.
  const [asked] = useState(fault !== undefined)
  if (asked) return <AnswerField field="website" label={website} optional />
  return (
    <div hidden>
      <label htmlFor="website">{website}</label>
      <input
        id="website"
        name="website"
        tabIndex={-1}
        autoComplete="off"
        value={answers.website}
        onChange={(event) => answer({ website: event.target.value })}
      />
    </div>
  )
}
