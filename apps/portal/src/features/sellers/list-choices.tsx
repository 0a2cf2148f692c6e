import { type FormEvent, useId } from 'react'
import { useSellerWords } from './use-seller-words.js'

/** One of some values, or all of them. */
export interface ListChoice {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string) => void
}

interface ListChoicesProps {
  /** What the list is called to who hears it. */
  readonly label: string
  readonly onSearch: (text: string) => void
  readonly choices: readonly ListChoice[]
}

/** What a list of the page shows, and in which order. */
export function ListChoices({ label, onSearch, choices }: ListChoicesProps) {
  const { list } = useSellerWords()
  const id = useId()
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSearch(String(new FormData(event.currentTarget).get('search') ?? '').trim())
  }
  return (
    <form className="list-choices" aria-label={label} onSubmit={search}>
      <p>
        <label htmlFor={`${id}-search`}>{list.search}</label>
        <span className="list-search">
          <input id={`${id}-search`} name="search" type="search" className="input" maxLength={200} />
          <button type="submit" className="button button-plain">
            {list.find}
          </button>
        </span>
      </p>
      {choices.map(({ label: name, value, choices: values, onChoose }) => (
        <p key={name}>
          <label htmlFor={`${id}-${name}`}>{name}</label>
          <select
            id={`${id}-${name}`}
            className="input"
            value={value}
            onChange={({ currentTarget }) => onChoose(currentTarget.value)}
          >
            {values.map((one) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </select>
        </p>
      ))}
    </form>
  )
}
