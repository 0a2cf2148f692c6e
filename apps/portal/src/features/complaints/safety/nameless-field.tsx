import { useState } from 'react'
import { TextField, type TextFieldProps } from '../../../components/text-field.js'

type NamelessFieldProps = Pick<TextFieldProps, 'id' | 'label' | 'value' | 'onValue' | 'fault'>

/** A field for programs that fill in everything, unseen; shown once the server has asked about it, to be cleared. */
export function NamelessField(props: NamelessFieldProps) {
  const { id, label, value, onValue, fault } = props
  const [asked, setAsked] = useState(false)
  if (fault !== undefined && !asked) setAsked(true)
  if (asked) return <TextField {...props} optional />
  return (
    <div hidden>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={id}
        tabIndex={-1}
        autoComplete="off"
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  )
}
