import { type KeyboardEvent, useState } from 'react'
import { describedBy, FieldFrame } from './field-frame.js'

export interface Suggestion {
  readonly id: string
  readonly name: string
}

interface SuggestionBoxProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly fault: string | undefined
  readonly value: string
  /** Undefined when there is nothing to say about what was typed. */
  readonly suggestions: readonly Suggestion[] | undefined
  readonly suggestionsLabel: string
  /** What a screen reader says when suggestions come. */
  readonly announce: (count: number) => string
  readonly onType: (value: string) => void
  readonly onChoose: (suggestion: Suggestion) => void
}

/** A text field with suggestions under it; any other text is as good (the combobox pattern of ARIA 1.2). */
export function SuggestionBox(props: SuggestionBoxProps) {
  const { id, label, hint, fault, value, suggestions, onType, onChoose } = props
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = suggestions ?? []
  const shown = open && list.length > 0
  const listId = `${id}-list`

  const choose = (suggestion: Suggestion) => {
    onChoose(suggestion)
    setOpen(false)
    setActive(-1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown) {
      event.preventDefault()
      setOpen(false)
      setActive(-1)
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.length === 0) return
      event.preventDefault()
      setOpen(true)
      setActive(stepThrough(active, event.key === 'ArrowDown' ? 1 : -1, list.length))
    }
    const picked = list[active]
    if (event.key === 'Enter' && shown && picked) {
      event.preventDefault()
      choose(picked)
    }
  }
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault} optional>
      <div className="suggestion-box">
        <input
          id={id}
          name={id}
          className="input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={listId}
          aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
          aria-describedby={describedBy(id, hint, fault)}
          aria-invalid={fault ? true : undefined}
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => {
            setOpen(true)
            setActive(-1)
            onType(event.target.value)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div
          id={listId}
          role="listbox"
          className="suggestions"
          tabIndex={-1}
          aria-label={props.suggestionsLabel}
          hidden={!shown}
        >
          {list.map((suggestion, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
            <div
              key={suggestion.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(suggestion)}
            >
              {suggestion.name}
            </div>
          ))}
        </div>
      </div>
      {/* It stays when the field is left: a page that moves between press and release loses the click. */}
      <p className={list.length > 0 ? 'unseen' : 'aside'} aria-live="polite">
        {suggestions ? props.announce(list.length) : ''}
      </p>
    </FieldFrame>
  )
}

/** The next place in a list, with the field itself (-1) between the last and the first. */
function stepThrough(active: number, step: 1 | -1, length: number): number {
  const next = active + step
  if (next >= length) return -1
  return next < -1 ? length - 1 : next
}
