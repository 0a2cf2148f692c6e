import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { GuidanceKind, Locale } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import columns from '../../components/columns.module.css'
import { FailureNotice } from '../../components/failure-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { PageHeader } from '../../components/page-header.js'
import { Panel } from '../../components/panel.js'
import { Segments } from '../../components/segments.js'
import { useMay } from '../../graph/use-may.js'
import classes from './guidance.module.css'
import { kinds } from './guidance-address.js'
import { GuidanceForm } from './guidance-form.js'
import { GuidanceText } from './guidance-text.js'
import { useGuidance } from './use-guidance.js'
import { VersionLine } from './version-line.js'
import { VersionList } from './version-list.js'

/** The procedure, the instruction and the glossary, as they hold and as they were; who may, publishes a new version. */
export function GuidancePage() {
  const t = useTranslations('guidance')
  const words = useTranslations('graph.locale')
  const may = useMay()
  const navigate = useNavigate()
  const [writing, setWriting] = useState(false)
  const { kind, locale, versions, newest, shown, error, retry } = useGuidance()
  const go = (search: { readonly kind?: GuidanceKind; readonly locale?: Locale }) => {
    setWriting(false)
    void navigate({ to: '/guidance', search: { kind, locale, ...search } })
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        below={<p className={classes.about}>{t(`about.${kind}`)}</p>}
        actions={
          newest &&
          !writing &&
          may('GUIDANCE_CHANGE') && (
            <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setWriting(true)}>
              {t('edit')}
            </Button>
          )
        }
      />
      <div className={classes.choices}>
        <Segments
          label={t('which')}
          segments={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          chosen={kind}
          onChoose={(value) => go({ kind: value })}
        />
        <Segments
          label={t('language')}
          segments={(['NL', 'EN'] as const).map((value) => ({ value, label: words(value) }))}
          chosen={locale}
          onChoose={(value) => go({ locale: value })}
        />
      </div>
      {newest && shown ? (
        writing ? (
          <GuidanceForm key={`${kind} ${locale}`} newest={newest} onEnd={() => setWriting(false)} />
        ) : (
          <div className={columns.columns}>
            <Panel title={t(`kind.${kind}`)}>
              <VersionLine newest={newest} shown={shown} />
              <GuidanceText sections={shown.sections} lang={locale.toLowerCase()} />
            </Panel>
            <Panel title={t('versions')}>
              <VersionList versions={versions} shown={shown.version} />
            </Panel>
          </div>
        )
      ) : error ? (
        <FailureNotice error={error} onRetry={retry} />
      ) : (
        <RowSkeletons rows={8} />
      )}
    </>
  )
}
