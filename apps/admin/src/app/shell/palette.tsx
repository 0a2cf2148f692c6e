import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useKeyActions } from '../../components/keys/index.js'
import { FinderOptions } from './finder-options.js'
import classes from './palette.module.css'
import { useChooseFinding } from './use-choose-finding.js'
import { useFindings } from './use-findings.js'

/** Find anything and do anything from the keyboard: complaints, sellers, screens, and what keys do here. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTranslations('shell.finder')
  const [typed, setTyped] = useState('')
  const combobox = useCombobox({ opened: true })
  const { findings, settled, error } = useFindings(typed)
  const actions = useKeyActions().filter(({ keys }) => keys !== 'mod+k' && keys !== '/')
  const go = useChooseFinding(typed)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first option is chosen anew when the options change
  useEffect(() => {
    combobox.selectFirstOption()
  }, [typed, findings])

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={t('palette')}
      classNames={{ header: 'hidden-text', body: classes.body ?? '' }}
      padding="xs"
      size="lg"
      yOffset="10dvh"
    >
      <Combobox
        store={combobox}
        onOptionSubmit={(value) => {
          onClose()
          // After the dialog is gone: what is chosen may open another one or move the focus.
          setTimeout(() => go(value))
        }}
      >
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            type="search"
            size="md"
            autoComplete="off"
            maxLength={200}
            aria-label={t('palette')}
            placeholder={t('hint')}
            leftSection={<IconSearch size={18} aria-hidden />}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            mb="xs"
          />
        </Combobox.EventsTarget>
        <FinderOptions
          typed={typed}
          findings={findings}
          settled={settled}
          failed={!!error}
          actions={actions}
        />
      </Combobox>
    </Modal>
  )
}
