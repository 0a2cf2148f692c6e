import { TextField, type TextFieldProps } from '../../../components/text-field.js'
import type { TextField as AnswerName } from './answers.js'
import { useForm } from './form-context.js'
import { useFault } from './step-context.js'

interface AnswerFieldProps extends Omit<TextFieldProps, 'id' | 'value' | 'onValue' | 'fault'> {
  readonly field: AnswerName
}

/** A text field that reads and writes one answer. */
export function AnswerField({ field, ...rest }: AnswerFieldProps) {
  const { answers, answer } = useForm()
  return (
    <TextField
      {...rest}
      id={field}
      value={answers[field]}
      onValue={(value) => answer({ [field]: value })}
      fault={useFault(field)}
    />
  )
}
