import { Radio, Select, Textarea, TextInput } from '@mantine/core'
import { Controller, useFormContext } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { ConcernsField } from './concerns-field.js'
import type { RegistrationDraft } from './registration-draft.js'
import classes from './registration-page.module.css'
import { SellerFields } from './seller-fields.js'
import { useFormOptions } from './use-form-options.js'

/** What the complaint is about, in the complainant's words. */
export function MatterFields() {
  const t = useTranslations('registration')
  const words = useTranslations('graph.severity')
  const { control, register, formState } = useFormContext<RegistrationDraft>()
  const { errors } = formState
  const { categories } = useFormOptions()
  return (
    <div className={classes.fields}>
      <Controller
        control={control}
        name="categoryId"
        render={({ field }) => (
          <Select
            {...field}
            label={t('category')}
            placeholder={t('categoryChoose')}
            data={categories}
            searchable
            aria-required
            error={errors.categoryId?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="severity"
        render={({ field: { value, onChange } }) => (
          <Radio.Group
            label={t('severity')}
            description={t('severityHelp')}
            value={value}
            onChange={onChange}
          >
            <div className={classes.choices}>
              <Radio value="NORMAL" label={words('NORMAL')} />
              <Radio value="SERIOUS" label={words('SERIOUS')} />
            </div>
          </Radio.Group>
        )}
      />
      <TextInput
        {...register('subject')}
        label={`${t('subject')} (${t('optional')})`}
        description={t('subjectHelp')}
        error={errors.subject?.message}
        maxLength={200}
      />
      <Textarea
        {...register('description')}
        label={t('description')}
        description={t('descriptionHelp')}
        error={errors.description?.message}
        autosize
        minRows={6}
        maxRows={20}
        maxLength={50_000}
        aria-required
      />
      <Textarea
        {...register('wish')}
        label={`${t('wish')} (${t('optional')})`}
        error={errors.wish?.message}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={50_000}
      />
      <ConcernsField />
      <SellerFields />
      <TextInput
        {...register('orderNumber')}
        label={`${t('order')} (${t('optional')})`}
        error={errors.orderNumber?.message}
        maxLength={100}
        autoComplete="off"
      />
    </div>
  )
}
