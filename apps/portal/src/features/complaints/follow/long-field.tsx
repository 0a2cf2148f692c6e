import { FieldFrame } from '../../../components/field-frame.js'

interface LongFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
}

/** A few lines that may be left empty. */
export function LongField({ id, label, value, onValue }: LongFieldProps) {
  return (
    <FieldFrame id={id} label={label} optional>
      <textarea
        id={id}
        name={id}
        className="input"
        rows={4}
        maxLength={50_000}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </FieldFrame>
  )
}
