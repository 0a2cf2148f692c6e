import { Button, Textarea } from '@mantine/core'
import type { PersonFragment } from '@waarborg/schema'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslations } from 'use-intl'
import classes from './beside.module.css'

interface NoteTextFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly onSend: () => void
  readonly mentionable: readonly PersonFragment[]
  readonly error: string | undefined
}

const MOST = 6
/** A name that is being typed at the end of a text: after @, up to where the cursor stands. */
const BEGUN = /(?<![\p{L}\p{N}._%+-])@([\p{L}'’ -]{0,40})$/u

/** A text in which colleagues are mentioned; who fits what is being typed is offered below it. */
export function NoteTextField({
  field,
  label,
  text,
  onText,
  onSend,
  mentionable,
  error,
}: NoteTextFieldProps) {
  const t = useTranslations('beside.notes')
  const [cursor, setCursor] = useState(text.length)
  const begun = BEGUN.exec(text.slice(0, cursor))
  const fitting = begun ? mentionable.filter((person) => fits(person, begun[1] ?? '')).slice(0, MOST) : []

  const mention = ({ name }: PersonFragment) => {
    if (!begun) return
    const before = `${text.slice(0, begun.index)}@${name} `
    // At once, so that who types on at that moment loses no letter.
    flushSync(() => {
      onText(before + text.slice(cursor))
      setCursor(before.length)
    })
    field.current?.focus()
    field.current?.setSelectionRange(before.length, before.length)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    onSend()
  }

  return (
    <>
      <Textarea
        ref={field}
        label={label}
        description={t('help')}
        value={text}
        onChange={({ currentTarget }) => {
          onText(currentTarget.value)
          setCursor(currentTarget.selectionStart)
        }}
        onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        autosize
        minRows={2}
        maxRows={14}
        maxLength={5_000}
        error={error}
      />
      {fitting.length > 0 && (
        <fieldset className={classes.suggestions}>
          <legend className="hidden-text">{t('suggestions')}</legend>
          {fitting.map((person) => (
            <Button
              key={person.id}
              size="compact-sm"
              variant="light"
              aria-label={t('mention', { name: person.name })}
              onClick={() => mention(person)}
            >
              @{person.name}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  )
}

function fits({ name, initials }: PersonFragment, typed: string): boolean {
  const begins = (whole: string) => whole.toLowerCase().startsWith(typed.toLowerCase())
  // Once the whole name stands there, nothing is left to offer.
  return name.toLowerCase() !== typed.trim().toLowerCase() && (begins(name) || begins(initials))
}
