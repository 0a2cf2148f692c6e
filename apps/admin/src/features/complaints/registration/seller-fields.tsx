import { Select, TextInput } from '@mantine/core'
import { Controller, useFormContext } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { useSellerChoices } from '../../../graph/use-seller-choices.js'
import type { RegistrationDraft } from './registration-draft.js'
import classes from './registration-page.module.css'

/** The seller from the list or, when not there, by name. */
export function SellerFields() {
  const t = useTranslations('registration')
  const filters = useTranslations('components.filters')
  const { control, register, watch, formState } = useFormContext<RegistrationDraft>()
  const { errors } = formState
  const sellerId = watch('sellerId')
  const { choices, find, open } = useSellerChoices(sellerId ? [sellerId] : undefined)
  return (
    <div className={classes.pair}>
      <Controller
        control={control}
        name="sellerId"
        render={({ field }) => (
          <Select
            {...field}
            label={`${t('seller')} (${t('optional')})`}
            description={t('sellerHelp')}
            data={choices.map(({ value, label }) => ({ value, label }))}
            // The server has searched already.
            filter={({ options }) => options}
            searchable
            clearable
            onSearchChange={find}
            onDropdownOpen={open}
            nothingFoundMessage={filters('none')}
            error={errors.sellerId?.message}
          />
        )}
      />
      {!sellerId && (
        <TextInput
          {...register('sellerName')}
          label={`${t('sellerName')} (${t('optional')})`}
          description={t('sellerNameHelp')}
          error={errors.sellerName?.message}
          maxLength={200}
        />
      )}
    </div>
  )
}
