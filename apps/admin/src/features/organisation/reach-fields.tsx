import { Textarea, TextInput } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import type { OrganisationDraft } from './organisation-draft.js'
import classes from './organisation-page.module.css'

interface FieldsProps {
  /** What the server refused about a field. */
  readonly faultOf: (field: string) => string | undefined
}

/** Who the office is and how to reach it. */
export function ReachFields({ faultOf }: FieldsProps) {
  const t = useTranslations('organisation')
  const { register } = useFormContext<OrganisationDraft>()
  return (
    <div className={classes.fields}>
      <TextInput {...register('name')} label={t('name')} required error={faultOf('name')} />
      <TextInput
        {...register('department')}
        label={t('department')}
        description={t('departmentHelp')}
        required
        error={faultOf('department')}
      />
      <div className={classes.pair}>
        <Textarea
          {...register('postalAddress')}
          label={t('postalAddress')}
          description={t('postalAddressHelp')}
          autosize
          minRows={2}
          required
          error={faultOf('postalAddress')}
        />
        <Textarea
          {...register('visitingAddress')}
          label={t('visitingAddress')}
          description={t('visitingAddressHelp')}
          autosize
          minRows={2}
          error={faultOf('visitingAddress')}
        />
      </div>
      <div className={classes.pair}>
        <TextInput
          {...register('telephone')}
          label={t('telephone')}
          type="tel"
          required
          error={faultOf('telephone')}
        />
        <TextInput {...register('email')} label={t('email')} type="email" required error={faultOf('email')} />
      </div>
    </div>
  )
}
