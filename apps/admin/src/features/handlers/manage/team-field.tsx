import { TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'

interface TeamFieldProps {
  readonly known?: string | null
  readonly error: string | undefined
}

export function TeamField({ known, error }: TeamFieldProps) {
  const t = useTranslations('people')
  return (
    <TextInput
      name="team"
      label={t('team')}
      description={t('teamHelp')}
      autoComplete="off"
      maxLength={300}
      defaultValue={known ?? ''}
      error={error}
    />
  )
}
