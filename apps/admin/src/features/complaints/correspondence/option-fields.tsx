import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { RemedyKind } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import classes from '../deciding/deciding.module.css'
import own from './correspondence.module.css'

const remedies = [
  'REPAIR',
  'REPLACEMENT',
  'REFUND',
  'PUT_RIGHT',
  'PRICE_REDUCTION',
  'COMPENSATION',
  'APOLOGY',
] as const satisfies readonly RemedyKind[]

interface OptionFieldsProps {
  readonly letter: string
  readonly place: number
  readonly faultOf: (name: 'remedy' | 'description' | 'amountInCents') => string | undefined
  /** Absent where there must be as many. */
  readonly onRemove: (() => void) | undefined
}

/** One of the solutions to choose from; its letter follows from its place. */
export function OptionFields({ letter, place, faultOf, onRemove }: OptionFieldsProps) {
  const t = useTranslations('correspondence.offers')
  const words = useTranslations('deciding')
  return (
    <fieldset className={own.option}>
      <legend>{t('option', { letter })}</legend>
      <div className={classes.pair}>
        <NativeSelect
          name={`options.${place}.remedy`}
          label={words('form.remedy')}
          data={[
            { value: '', label: words('form.choose') },
            ...remedies.map((value) => ({ value, label: words(`remedy.${value}`) })),
          ]}
          error={faultOf('remedy')}
          data-autofocus={place === 0 || undefined}
        />
        <TextInput
          name={`options.${place}.amountInCents`}
          label={words('form.amount')}
          placeholder="0,00"
          inputMode="decimal"
          error={faultOf('amountInCents')}
        />
      </div>
      <Textarea
        name={`options.${place}.description`}
        label={t('description')}
        autosize
        minRows={2}
        maxLength={5_000}
        error={faultOf('description')}
      />
      {onRemove && (
        <div className={classes.buttons}>
          <Button size="xs" variant="subtle" color="red" onClick={onRemove}>
            {t('remove', { letter })}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
