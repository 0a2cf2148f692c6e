import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../../components/error-summary.js'
import { TextField } from '../../../components/text-field.js'
import { navigate } from '../../../site/history.js'
import { PageHeading } from '../../../site/page-heading.js'
import { usePortal } from '../../../site/portal-context.js'
import { tokenOf } from './tracking-token.js'

/** For who came without the link, or with one that leads nowhere. */
export function AskForLink({ title, text }: { readonly title: string; readonly text: string }) {
  const { words, to } = usePortal()
  const { follow } = words
  const [pasted, setPasted] = useState('')
  const [attempt, setAttempt] = useState(0)
  const token = tokenOf(pasted)
  const fault = attempt > 0 && !token ? follow.askRequired : undefined
  const open = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (token) navigate(`${to({ page: 'follow' })}#${token}`)
  }
  return (
    <>
      <ErrorSummary items={fault ? [{ field: 'link', message: fault }] : []} attempt={attempt} />
      <PageHeading title={follow.title}>{title}</PageHeading>
      <p>{text}</p>
      <form noValidate onSubmit={open}>
        <TextField
          id="link"
          label={follow.askLabel}
          value={pasted}
          onValue={setPasted}
          fault={fault}
          autoComplete="off"
          spellCheck={false}
        />
        <p className="actions">
          <button type="submit" className="button">
            {follow.askButton}
          </button>
        </p>
      </form>
    </>
  )
}
