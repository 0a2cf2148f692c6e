import { Select } from '@mantine/core'
import { Controller, useFormContext } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { useColleagues } from '../naming/use-colleagues.js'
import type { RegistrationDraft } from './registration-draft.js'

/** The colleague whom it is about, when it is about one (D-18). */
export function ConcernsField() {
  const t = useTranslations('registration')
  const { control, formState } = useFormContext<RegistrationDraft>()
  const colleagues = useColleagues()
  return (
    <Controller
      control={control}
      name="concernsHandlerId"
      render={({ field }) => (
        <Select
          {...field}
          label={`${t('concerns')} (${t('optional')})`}
          description={t('concernsHelp')}
          data={colleagues}
          searchable
          clearable
          error={formState.errors.concernsHandlerId?.message}
        />
      )}
    />
  )
}
