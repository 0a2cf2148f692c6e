import { Button, TextInput } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import type { PolicyDraft } from './policy-draft.js'
import classes from './policy-points.module.css'

interface NewCategoryFieldsProps {
  readonly place: number
  readonly faults: ReadonlyMap<string, string>
  readonly onRemove: () => void
}

/** How a category that begins with the version is called. */
export function NewCategoryFields({ place, faults, onRemove }: NewCategoryFieldsProps) {
  const t = useTranslations('pointsPolicy.newCategory')
  const { register } = useFormContext<PolicyDraft>()
  const field = (name: 'code' | 'nameNl' | 'nameEn', most: number) => (
    <TextInput
      {...register(`rules.${place}.newCategory.${name}`)}
      label={t(name)}
      maxLength={most}
      autoComplete="off"
      error={faults.get(`rules.${place}.newCategory.${name}`)}
      aria-required
    />
  )
  return (
    <>
      <div className={classes.pair}>
        {field('nameNl', 80)}
        {field('nameEn', 80)}
        {field('code', 20)}
      </div>
      <p className={classes.about}>{t('codeText')}</p>
      <div>
        <Button size="xs" variant="default" onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </>
  )
}
