import type { ReactNode } from 'react'
import { FormNotice } from '../form-notice.js'
import classes from './plain-form.module.css'
import type { FormFaults } from './use-form-faults.js'

/** What stands in the fields of a form, by their names; nothing for a name that it does not have. */
export type Typed = (name: string) => string

interface PlainFormProps {
  readonly faults: Pick<FormFaults, 'form' | 'sending' | 'told'>
  readonly onSend: (typed: Typed) => void
  readonly children: ReactNode
}

/** Fields below each other that keep what was typed; what belongs to none of them is told above them. */
export function PlainForm({ faults: { form, sending, told }, onSend, children }: PlainFormProps) {
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const values = new FormData(event.currentTarget)
        if (!sending) onSend((name) => String(values.get(name) ?? ''))
      }}
    >
      {told && <FormNotice tone="danger">{told}</FormNotice>}
      {children}
    </form>
  )
}
