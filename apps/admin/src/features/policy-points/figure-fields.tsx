import { NativeSelect, TextInput } from '@mantine/core'
import { Controller, useFormContext } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { DayField } from '../../components/day-field.js'
import { numbers, type PolicyDraft } from './policy-draft.js'
import classes from './policy-points.module.css'

const modes = ['IMMEDIATE', 'HELD'] as const

interface FigureFieldsProps {
  readonly faultOf: (path: string) => string | undefined
}

/** From when it holds, and the figures that hold for every category. */
export function FigureFields({ faultOf }: FigureFieldsProps) {
  const t = useTranslations('pointsPolicy')
  const { register, control } = useFormContext<PolicyDraft>()
  return (
    <div className={classes.pair}>
      <Controller
        control={control}
        name="inForceFrom"
        render={({ field: { value, onChange, onBlur, ref } }) => (
          <DayField
            label={t('inForceFrom')}
            description={t('inForceFromText')}
            value={value}
            onChange={onChange}
            onBlur={onBlur}
            ref={ref}
            required
            error={faultOf('inForceFrom')}
          />
        )}
      />
      <TextInput
        {...register('warnAt')}
        label={t('figure.warnAt')}
        description={t('warnAtText')}
        error={faultOf('warnAt')}
      />
      {numbers.map((name) => (
        <TextInput
          key={name}
          {...register(name)}
          label={t(`field.${name}`)}
          inputMode="numeric"
          maxLength={6}
          error={faultOf(name)}
        />
      ))}
      <NativeSelect
        {...register('closureMode')}
        label={t('figure.closureMode')}
        data={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
        error={faultOf('closureMode')}
      />
    </div>
  )
}
