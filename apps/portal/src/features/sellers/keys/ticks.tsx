import { FaultMessage } from '../../../components/field-frame.js'

interface TicksProps {
  readonly id: string
  readonly legend: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChosen: (chosen: readonly string[]) => void
  readonly fault: string | undefined
}

/** Several of a few things, each by a tick. */
export function Ticks({ id, legend, choices, chosen, onChosen, fault }: TicksProps) {
  const toggle = (value: string, on: boolean) =>
    onChosen(on ? [...chosen, value] : chosen.filter((other) => other !== value))
  return (
    <fieldset className="ticks" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{legend}</legend>
      <FaultMessage id={id} fault={fault} />
      {choices.map(({ value, label }, place) => (
        <label className="tick" key={value}>
          <input
            type="checkbox"
            id={place === 0 ? id : undefined}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
