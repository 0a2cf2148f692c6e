import { CharacterCounter } from '../../../components/character-counter.js'
import { countCharacters } from '../../../components/count-characters.js'
import { describedBy, FaultMessage } from '../../../components/field-frame.js'
import { useForm } from './form-context.js'
import { useFault } from './step-context.js'

interface AnswerTextAreaProps {
  readonly field: 'description' | 'wish'
  /** The page's heading, which is also this field's label. */
  readonly label: string
  readonly hint: string
  readonly required: boolean
  /** In characters, when the form says so. */
  readonly limit?: number
  readonly rows: number
}

/** Room for a story; the page asks only this, so its heading is the label. */
export function AnswerTextArea({ field, label, hint, required, limit, rows }: AnswerTextAreaProps) {
  const { answers, answer } = useForm()
  const fault = useFault(field)
  return (
    <div className={fault ? 'field field-refused' : 'field'}>
      <label htmlFor={field} className="unseen">
        {label}
      </label>
      <p className="hint" id={`${field}-hint`}>
        {hint}
      </p>
      <FaultMessage id={field} fault={fault} />
      <textarea
        id={field}
        name={field}
        className="input"
        rows={rows}
        value={answers[field]}
        onChange={(event) => answer({ [field]: event.target.value })}
        aria-required={required ? true : undefined}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(field, hint, fault)}
      />
      {limit ? <CharacterCounter length={countCharacters(answers[field])} limit={limit} /> : null}
    </div>
  )
}
