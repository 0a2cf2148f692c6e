import { CharacterCounter } from '../../../components/character-counter.js'
import { countCharacters } from '../../../components/count-characters.js'
import { describedBy, FieldFrame } from '../../../components/field-frame.js'
import type { TextFieldProps } from '../../../components/text-field.js'

const LIMIT = 5_000

type DangerFieldProps = Pick<TextFieldProps, 'id' | 'label' | 'value' | 'onValue' | 'hint' | 'fault'>

/** Room for what is dangerous. */
export function DangerField({ id, label, value, onValue, hint, fault }: DangerFieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <textarea
        id={id}
        name={id}
        className="input"
        rows={6}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        aria-required
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, hint, fault)}
      />
      <CharacterCounter length={countCharacters(value)} limit={LIMIT} />
    </FieldFrame>
  )
}
