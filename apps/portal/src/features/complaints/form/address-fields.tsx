import { usePortal } from '../../../site/portal-context.js'
import { AnswerField } from './answer-field.js'
import { useForm } from './form-context.js'
import { splitStreet } from './split-street.js'

/** A Dutch or a Belgian address; the country changes what the fields are called and show as an example. */
export function AddressFields() {
  const { complainant } = usePortal().words.form
  const { answers, answer, options } = useForm()
  const country = answers.country === 'BE' ? 'BE' : 'NL'
  const split = () => {
    const parts = answers.houseNumber === '' ? splitStreet(answers.street) : undefined
    if (parts) answer(parts)
  }
  return (
    <fieldset>
      <legend>
        <h2>{complainant.address}</h2>
      </legend>
      <fieldset className="field">
        <legend>{complainant.country}</legend>
        <div className="choices-beside">
          {options.countries.map((each, index) => (
            <div className="choice" key={each}>
              <input
                type="radio"
                id={index === 0 ? 'country' : `country-${each}`}
                name="country"
                value={each}
                checked={answers.country === each}
                onChange={() => answer({ country: each })}
              />
              <label htmlFor={index === 0 ? 'country' : `country-${each}`}>
                {complainant.countries[each]}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <AnswerField field="street" label={complainant.street} autoComplete="address-line1" onBlur={split} />
      <AnswerField
        field="houseNumber"
        label={complainant.houseNumber}
        hint={complainant.houseNumberHint[country]}
        autoComplete="off"
        width="short"
      />
      <AnswerField
        field="postcode"
        label={complainant.postcode}
        hint={complainant.postcodeHint[country]}
        autoComplete="postal-code"
        inputMode={country === 'BE' ? 'numeric' : 'text'}
        autoCapitalize="characters"
        spellCheck={false}
        width="short"
      />
      <AnswerField
        field="town"
        label={complainant.town[country]}
        autoComplete="address-level2"
        width="medium"
      />
    </fieldset>
  )
}
