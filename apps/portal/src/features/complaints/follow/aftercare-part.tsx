import { AnswerAftercareDocument } from '@waarborg/schema/tracked'
import { type FormEvent, useState } from 'react'
import { ActRefused } from './act-refused.js'
import { LongField } from './long-field.js'
import { RadioList } from './radio-list.js'
import { type Followed, useAct } from './use-act.js'
import { useFollowedWords } from './use-followed-words.js'

/** Whether it is really solved (KM-10); when not, it is open again (KP-8). */
export function AftercarePart({ of }: { readonly of: Followed }) {
  const words = useFollowedWords()
  const act = useAct(AnswerAftercareDocument, of)
  const [solved, setSolved] = useState<string>()
  const [report, setReport] = useState('')
  const [isAsked, setAsked] = useState(false)
  if (!of.complaint.allowedActions.includes('ANSWER_AFTERCARE')) return null
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (solved) act.go({ solved: solved === 'yes', report: report || null })
  }
  return (
    <section className="notice" aria-label={words.aftercareTitle}>
      <form noValidate onSubmit={send}>
        <RadioList
          id="solved"
          legend={words.aftercareTitle}
          choices={[
            { value: 'yes', label: words.aftercareSolved },
            { value: 'no', label: words.aftercareUnsolved },
          ]}
          chosen={solved}
          onChosen={setSolved}
          fault={isAsked && !solved ? words.aftercareNone : undefined}
        />
        <p>{words.aftercareAgain}</p>
        <LongField id="report" label={words.aftercareReport} value={report} onValue={setReport} />
        <ActRefused of={act} />
        <p className="actions">
          <button type="submit" className="button" aria-disabled={act.busy || undefined}>
            {words.aftercareSend}
          </button>
        </p>
      </form>
    </section>
  )
}
