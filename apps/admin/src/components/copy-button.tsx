import { ActionIcon } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Tip } from './tip.js'

interface CopyButtonProps {
  readonly value: string
  /** What is copied, as in “nummer kopiëren”. */
  readonly what: string
}

export function CopyButton({ value, what }: CopyButtonProps) {
  const t = useTranslations('components.copy')
  const { copied, copy } = useClipboard({ timeout: 2_000 })
  const label = t('copy', { what })
  return (
    <>
      <Tip<HTMLButtonElement> text={copied ? t('copied') : label}>
        {({ 'aria-describedby': _named, ...tipped }) => (
          <ActionIcon
            {...tipped}
            variant="subtle"
            color="gray"
            size="md"
            aria-label={label}
            onClick={() => copy(value)}
          >
            {copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
          </ActionIcon>
        )}
      </Tip>
      <span role="status" className="hidden-text">
        {copied ? t('copied') : ''}
      </span>
    </>
  )
}
