import { IconEye } from '@tabler/icons-react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { Panel } from '../../components/panel.js'
import classes from './form-preview.module.css'
import type { Language, LogoDraft, OrganisationDraft } from './organisation-draft.js'
import { previewWords } from './preview-words.js'
import { shownLogo } from './shown-logo.js'

interface FormPreviewProps {
  readonly language: Language
  readonly present: string | null
  readonly logo: LogoDraft
}

/** How a customer sees it, while it is being typed. */
export function FormPreview({ language, present, logo }: FormPreviewProps) {
  const t = useTranslations('organisation')
  const { control } = useFormContext<OrganisationDraft>()
  const draft = useWatch({ control }) as OrganisationDraft
  const texts = draft[language]
  const words = previewWords[language]
  const picture = shownLogo(present, logo)
  return (
    <Panel title={t('preview')} icon={<IconEye aria-hidden />} flush>
      <div className={classes.page} lang={language === 'dutch' ? 'nl' : 'en'}>
        <div className={classes.header}>
          <img src={picture ?? `${import.meta.env.BASE_URL}favicon.svg`} alt="" />
          <strong>{draft.name}</strong>
        </div>
        <div className={classes.body}>
          <p className={classes.title}>{words.title}</p>
          <p className={classes.text}>{texts.introduction.trim() || words.introduction}</p>
          <p className={classes.heading}>{words.confidentialTitle}</p>
          <p className={classes.text}>{texts.confidentiality.trim() || words.confidentiality}</p>
          <p className={classes.heading}>{words.received}</p>
          <p className={classes.text}>{words.thanks}</p>
          {texts.afterSending.trim() && <p className={classes.text}>{texts.afterSending}</p>}
          <p className={classes.heading}>{words.questions}</p>
          <p className={classes.text}>
            {draft.name}
            {'\n'}
            {draft.department}
            {'\n'}
            {draft.postalAddress}
          </p>
          <p className={classes.text}>
            {draft.telephone}
            {'\n'}
            {draft.email}
          </p>
          {draft.visitingAddress.trim() && <p className={classes.text}>{draft.visitingAddress}</p>}
          {texts.openingHours.trim() && <p className={classes.text}>{texts.openingHours}</p>}
        </div>
      </div>
    </Panel>
  )
}
