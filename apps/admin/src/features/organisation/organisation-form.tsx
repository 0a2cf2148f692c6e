import { Button } from '@mantine/core'
import type { OrganisationFactsFragment } from '@waarborg/schema'
import { useEffect, useState } from 'react'
import { type FieldPath, FormProvider } from 'react-hook-form'
import { useLocale, useTranslations } from 'use-intl'
import columns from '../../components/columns.module.css'
import { FailureNotice } from '../../components/failure-notice.js'
import { FormNotice } from '../../components/form-notice.js'
import { Panel } from '../../components/panel.js'
import { Segments } from '../../components/segments.js'
import { FormPreview } from './form-preview.js'
import { LogoField } from './logo-field.js'
import type { Language, OrganisationDraft } from './organisation-draft.js'
import classes from './organisation-page.module.css'
import { ReachFields } from './reach-fields.js'
import { TextFields } from './text-fields.js'
import { useOrganisationForm } from './use-organisation-form.js'

/** Everything that the office tells about itself, with how a customer will see it beside it. */
export function OrganisationForm({ organisation }: { organisation: OrganisationFactsFragment }) {
  const t = useTranslations('organisation')
  const words = useTranslations('graph.locale')
  const locale = useLocale()
  const [language, setLanguage] = useState<Language>(locale === 'nl' ? 'dutch' : 'english')
  const { form, logo, setLogo, submit, saving, changed, faults, failure, newer, discard } =
    useOrganisationForm(organisation)
  useEffect(() => {
    const [first] = faults.fields.keys()
    if (first?.startsWith('dutch.')) setLanguage('dutch')
    if (first?.startsWith('english.')) setLanguage('english')
    // After the language of that field is shown.
    if (first && first !== 'logo') setTimeout(() => form.setFocus(first as FieldPath<OrganisationDraft>))
  }, [faults, form])
  const faultOf = (field: string) => faults.fields.get(field)
  const inOther = [...faults.fields.keys()].some(
    (field) => field.includes('.') && !field.startsWith(`${language}.`),
  )
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className={columns.columns}>
          <div>
            {failure !== undefined && <FailureNotice error={failure} />}
            {faults.fields.size + faults.others.length > 0 && (
              <FormNotice tone="danger" title={t('check')}>
                {faults.others.map((message) => (
                  <p key={message}>{message}</p>
                ))}
                {inOther && <p>{t('otherLanguage')}</p>}
              </FormNotice>
            )}
            {(newer || faults.conflict) && (
              <FormNotice tone="warn" title={t('conflict')}>
                <p>{faults.conflict ?? t('newer', { name: newer?.changedBy?.name ?? '?' })}</p>
                <Button size="xs" variant="default" onClick={discard}>
                  {t('takeOver')}
                </Button>
              </FormNotice>
            )}
            <Panel title={t('reach')}>
              <ReachFields faultOf={faultOf} />
            </Panel>
            <Panel title={t('logo')}>
              <LogoField
                present={organisation.logoUrl}
                draft={logo}
                fault={faultOf('logo')}
                onChange={setLogo}
              />
            </Panel>
            <Panel
              title={t('texts')}
              aside={
                <Segments
                  label={t('language')}
                  segments={[
                    { value: 'dutch', label: words('NL') },
                    { value: 'english', label: words('EN') },
                  ]}
                  chosen={language}
                  onChoose={setLanguage}
                />
              }
            >
              <TextFields key={language} language={language} faultOf={faultOf} />
            </Panel>
          </div>
          <div className={classes.beside}>
            <FormPreview language={language} present={organisation.logoUrl} logo={logo} />
          </div>
        </div>
        <div className={classes.save} data-changed={changed || undefined}>
          <Button type="submit" loading={saving} disabled={!changed}>
            {t('save')}
          </Button>
          {changed && (
            <Button variant="default" disabled={saving} onClick={discard}>
              {t('discard')}
            </Button>
          )}
          <p role="status">{changed ? t('unsaved') : t('allSaved')}</p>
        </div>
      </form>
    </FormProvider>
  )
}
