import { ActionIcon, Tooltip } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'

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
      <Tooltip label={copied ? t('copied') : label}>
        <ActionIcon variant="subtle" color="gray" size="md" aria-label={label} onClick={() => copy(value)}>
          {copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
        </ActionIcon>
      </Tooltip>
      <span role="status" className="hidden-text">
        {copied ? t('copied') : ''}
      </span>
    </>
  )
}
