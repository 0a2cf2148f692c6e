import type { ReactNode } from 'react'
import { FaultMessage } from '../../../components/field-frame.js'

interface RadioListProps {
  readonly id: string
  readonly legend: string
  readonly choices: readonly { readonly value: string; readonly label: ReactNode }[]
  readonly chosen: string | undefined
  readonly onChosen: (value: string) => void
  readonly fault: string | undefined
}

/** One of a few, named as a question, with its fault beside it. */
export function RadioList({ id, legend, choices, chosen, onChosen, fault }: RadioListProps) {
  return (
    <fieldset className="field" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{legend}</legend>
      <FaultMessage id={id} fault={fault} />
      {choices.map(({ value, label }) => (
        <div className="choice" key={value}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={id}
            checked={chosen === value}
            onChange={() => onChosen(value)}
          />
          <label htmlFor={`${id}-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  )
}
