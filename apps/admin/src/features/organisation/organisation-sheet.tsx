import type { OrganisationFactsFragment } from '@waarborg/schema'
import { formatTelephone } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Facts } from '../../components/facts.js'
import { Panel } from '../../components/panel.js'
import { textFields } from './organisation-draft.js'
import classes from './organisation-page.module.css'

/** How the office presents itself, to read. */
export function OrganisationSheet({ organisation }: { organisation: OrganisationFactsFragment }) {
  const t = useTranslations('organisation')
  const locale = useLocale()
  const { name, department, visitingAddress, postalAddress, telephone, email, logoUrl, complaintVisibility } =
    organisation
  const texts = locale === 'nl' ? organisation.dutch : organisation.english
  const lines = (text: string) => <span className={classes.lines}>{text}</span>
  return (
    <div className={classes.sheet}>
      <Panel title={t('reach')}>
        <Facts
          facts={[
            ...(logoUrl
              ? [
                  {
                    name: t('logo'),
                    value: (
                      <span className={classes.picture}>
                        <img src={logoUrl} alt={t('logoNow')} />
                      </span>
                    ),
                  },
                ]
              : []),
            { name: t('name'), value: name },
            { name: t('department'), value: department },
            { name: t('postalAddress'), value: lines(postalAddress) },
            ...(visitingAddress ? [{ name: t('visitingAddress'), value: lines(visitingAddress) }] : []),
            { name: t('telephone'), value: formatTelephone(telephone) },
            { name: t('email'), value: email },
            { name: t('visibility.label'), value: t(`visibility.${complaintVisibility}`) },
            ...textFields.map((field) => ({
              name: t(`text.${field}`),
              value: lines(texts[field] ?? t('usual')),
            })),
          ]}
        />
      </Panel>
    </div>
  )
}
