import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { reaches } from '../../components/points-effect/index.js'
import { Tag } from '../../components/tag.js'
import { NewCategoryFields } from './new-category-fields.js'
import { languages, type PolicyDraft, sides } from './policy-draft.js'
import classes from './policy-points.module.css'

interface RuleFieldsProps {
  readonly place: number
  readonly name: string
  /** What takes a new category away again; nothing for one that was there. */
  readonly onRemove: (() => void) | undefined
  readonly faults: ReadonlyMap<string, string>
}

/** One category: what it weighs, whom it reaches and what sellers read of it; or that it is retired. */
export function RuleFields({ place, name: known, onRemove, faults }: RuleFieldsProps) {
  const t = useTranslations('pointsPolicy')
  const { register, control } = useFormContext<PolicyDraft>()
  const [isOpen, setOpen] = useState(onRemove !== undefined)
  const [kept, lightest, heaviest, made] = useWatch({
    control,
    name: [
      `rules.${place}.kept`,
      `rules.${place}.lightest`,
      `rules.${place}.heaviest`,
      `rules.${place}.newCategory.nameNl`,
    ],
  })
  const name = known || made || t('newCategory.title')
  const path = `rules.${place}` as const
  const isFaulty = [...faults.keys()].some((field) => field.startsWith(`${path}.`))
  useEffect(() => {
    if (isFaulty) setOpen(true)
  }, [isFaulty])
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={classes.name}>{name}</span>
        {isFaulty && <Tag tone="danger">{t('check')}</Tag>}
        <span className={classes.range}>
          {kept ? (lightest || heaviest) && t('range', { lightest, heaviest }) : t('retired')}
        </span>
      </summary>
      <fieldset className={classes.rule}>
        <legend className="hidden-text">{name}</legend>
        {onRemove ? (
          <NewCategoryFields place={place} faults={faults} onRemove={onRemove} />
        ) : (
          <Checkbox {...register(`${path}.kept`)} label={t('kept')} />
        )}
        <div className={classes.pair}>
          <TextInput
            {...register(`${path}.lightest`)}
            disabled={!kept}
            label={t('lightest')}
            inputMode="numeric"
            maxLength={6}
            error={faults.get(`${path}.lightest`)}
          />
          <TextInput
            {...register(`${path}.heaviest`)}
            disabled={!kept}
            label={t('heaviest')}
            inputMode="numeric"
            maxLength={6}
            error={faults.get(`${path}.heaviest`)}
          />
          <NativeSelect
            {...register(`${path}.reach`)}
            disabled={!kept}
            label={t('widest')}
            data={reaches.map((value) => ({ value, label: t(`reach.${value}`) }))}
            error={faults.get(`${path}.reach`)}
          />
        </div>
        {isOpen && (
          <div className={classes.texts}>
            {languages.flatMap((language) =>
              sides.map((side) => (
                <Textarea
                  key={`${language} ${side}`}
                  {...register(`${path}.${language}.${side}`)}
                  disabled={!kept}
                  lang={language === 'dutch' ? 'nl' : 'en'}
                  label={t(`text.${language}.${side}`)}
                  description={t('textText')}
                  rows={7}
                  error={faults.get(`${path}.${language}.${side}`)}
                />
              )),
            )}
          </div>
        )}
      </fieldset>
    </details>
  )
}
