import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'

interface SearchFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly onSearch: (text: string | undefined) => void
}

/** Searches a third of a second after the last key, or at once on Enter. */
export function SearchField({ label, value = '', onSearch }: SearchFieldProps) {
  const t = useTranslations('components.filters')
  const [text, setText] = useState(value)
  const sent = useRef(value)

  useEffect(() => {
    // The address changed from elsewhere: a chip was removed, somebody went back.
    if (value === sent.current) return
    sent.current = value
    setText(value)
  }, [value])

  const send = (wanted: string) => {
    if (wanted.trim() === sent.current) return
    sent.current = wanted.trim()
    onSearch(wanted.trim() || undefined)
  }
  const sendLatest = useRef(send)
  sendLatest.current = send
  useEffect(() => {
    const timer = setTimeout(() => sendLatest.current(text), 330)
    return () => clearTimeout(timer)
  }, [text])

  return (
    <TextInput
      type="search"
      size="sm"
      aria-label={label}
      placeholder={label}
      maxLength={200}
      leftSection={<IconSearch size={17} aria-hidden />}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') send(text)
        if (key === 'Escape') setText('')
      }}
      rightSection={
        text && <CloseButton size="sm" aria-label={t('clearSearch')} onClick={() => setText('')} />
      }
    />
  )
}
