import { Textarea } from '@mantine/core'
import { useFormContext } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { type Language, type OrganisationDraft, textFields } from './organisation-draft.js'
import classes from './organisation-page.module.css'
import { usualTexts } from './preview-words.js'

interface TextFieldsProps {
  readonly language: Language
  /** What the server refused about a field. */
  readonly faultOf: (field: string) => string | undefined
}

/** The office's own texts in one language. */
export function TextFields({ language, faultOf }: TextFieldsProps) {
  const t = useTranslations('organisation')
  const usual = usualTexts[language]
  const { register } = useFormContext<OrganisationDraft>()
  return (
    <div className={classes.fields}>
      <p className={classes.help}>{t('textsHelp')}</p>
      {textFields.map((field) => (
        <Textarea
          key={field}
          {...register(`${language}.${field}`)}
          lang={language === 'dutch' ? 'nl' : 'en'}
          label={t(`text.${field}`)}
          description={t(`textHelp.${field}`)}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={2_000}
          placeholder={usual[field]}
          error={faultOf(`${language}.${field}`)}
        />
      ))}
    </div>
  )
}
