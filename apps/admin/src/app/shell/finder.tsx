import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Shortcut } from '../../components/keys/index.js'
import { FinderOptions } from './finder-options.js'
import { useChooseFinding } from './use-choose-finding.js'
import { useFindings } from './use-findings.js'

/** The search box of the frame: offers complaints, sellers and screens while somebody types. */
export function Finder({ id }: { id: string }) {
  const t = useTranslations('shell.finder')
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { findings, settled, error } = useFindings(typed)
  const go = useChooseFinding(typed)

  const choose = (value: string) => {
    combobox.closeDropdown()
    field.current?.blur()
    setTyped('')
    go(value)
  }

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      position="bottom-start"
      shadow="md"
      withinPortal={false}
    >
      <Combobox.Target>
        <TextInput
          ref={field}
          id={id}
          type="search"
          size="sm"
          autoComplete="off"
          maxLength={200}
          aria-label={t('label')}
          placeholder={t('label')}
          leftSection={<IconSearch size={17} aria-hidden />}
          rightSection={typed ? undefined : <Shortcut keys="/" />}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            combobox.openDropdown()
            combobox.resetSelectedOption()
          }}
          onFocus={() => typed && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={({ key, nativeEvent }) => {
            if (nativeEvent.isComposing) return
            if (key === 'Escape' && !combobox.dropdownOpened) field.current?.blur()
            if (key === 'Enter' && combobox.getSelectedOptionIndex() === -1 && typed.trim()) {
              const [only, another] = findings?.complaints.nodes ?? []
              choose(settled && only && !another ? `complaint ${only.number}` : 'all')
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.trim().length < 2}>
        <FinderOptions typed={typed} findings={findings} settled={settled} failed={!!error} actions={[]} />
      </Combobox.Dropdown>
    </Combobox>
  )
}
