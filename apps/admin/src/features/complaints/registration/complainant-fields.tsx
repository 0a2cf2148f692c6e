import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import type { RegistrationDraft } from './registration-draft.js'
import classes from './registration-page.module.css'

/** Who complains and how to reach them; a name is needed, since nobody can be answered without one (KP-5). */
export function ComplainantFields() {
  const t = useTranslations('registration')
  const countries = useTranslations('graph.country')
  const { register, formState } = useFormContext<RegistrationDraft>()
  const errors = formState.errors.complainant
  const optional = (label: string) => `${label} (${t('optional')})`
  return (
    <div className={classes.fields}>
      <TextInput
        {...register('complainant.name')}
        label={t('name')}
        description={t('anonymous')}
        error={errors?.name?.message}
        maxLength={200}
        autoComplete="off"
        aria-required
      />
      <div className={classes.pair}>
        <TextInput
          {...register('complainant.telephone')}
          type="tel"
          label={optional(t('telephone'))}
          error={errors?.telephone?.message}
          maxLength={50}
          autoComplete="off"
        />
        <TextInput
          {...register('complainant.email')}
          type="email"
          label={optional(t('email'))}
          error={errors?.email?.message}
          maxLength={254}
          autoComplete="off"
        />
      </div>
      <div className={classes.street}>
        <TextInput
          {...register('complainant.street')}
          label={optional(t('street'))}
          error={errors?.street?.message}
          maxLength={200}
          autoComplete="off"
        />
        <TextInput
          {...register('complainant.houseNumber')}
          label={optional(t('houseNumber'))}
          error={errors?.houseNumber?.message}
          maxLength={20}
          autoComplete="off"
        />
      </div>
      <div className={classes.pair}>
        <TextInput
          {...register('complainant.postcode')}
          label={optional(t('postcode'))}
          error={errors?.postcode?.message}
          maxLength={10}
          autoComplete="off"
        />
        <TextInput
          {...register('complainant.town')}
          label={optional(t('town'))}
          error={errors?.town?.message}
          maxLength={200}
          autoComplete="off"
        />
        <NativeSelect
          {...register('complainant.country')}
          label={t('country')}
          data={[
            { value: 'NL', label: countries('NL') },
            { value: 'BE', label: countries('BE') },
          ]}
          error={errors?.country?.message}
        />
      </div>
      <Checkbox {...register('complainant.checked')} label={t('checked')} error={errors?.checked?.message} />
    </div>
  )
}
