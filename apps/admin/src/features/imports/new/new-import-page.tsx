import { Button, Radio, TextInput } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import type { ImportKind } from '@waarborg/schema'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../../components/back-link.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { FormNotice } from '../../../components/form-notice.js'
import { PageHeader } from '../../../components/page-header.js'
import { Panel } from '../../../components/panel.js'
import { useMay } from '../../../graph/use-may.js'
import { kinds } from '../import-list-address.js'
import { FileChoice } from './file-choice.js'
import classes from './new-import-page.module.css'
import { useNewImport } from './use-new-import.js'

/** What a file brings in, and the file itself; nothing is taken before its preview was seen. */
export function NewImportPage({ onSent }: { onSent: (id: string) => void }) {
  const t = useTranslations('imports.new')
  const words = useTranslations('imports')
  const [kind, setKind] = useState<ImportKind>('HISTORY')
  const [source, setSource] = useState('')
  const [file, setFile] = useState<File>()
  const [asked, setAsked] = useState(false)
  const { send, faults, failure, sent, stop } = useNewImport(onSent)
  const busy = sent !== undefined
  const may = useMay()
  const offered = kinds.filter((each) => each !== 'VIOLATIONS' || may('VIOLATIONS_DECIDE'))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (file && !busy) void send({ kind, source, file })
  }
  const fileFault =
    faults.fields.get('sizeInBytes') ??
    faults.fields.get('name') ??
    (faults.fields.has('file') ? t('brokenOff') : asked && !file ? t('fileRequired') : undefined)
  return (
    <>
      <PageHeader title={t('title')} above={<BackLink to="/imports">{t('back')}</BackLink>} />
      <form className={classes.form} onSubmit={submit} noValidate>
        {failure !== undefined && <FailureNotice error={failure} />}
        {faults.others.map((message) => (
          <FormNotice key={message} tone="danger">
            {message}
          </FormNotice>
        ))}
        <Panel title={t('what')}>
          <Radio.Group aria-label={t('what')} value={kind} onChange={(value) => setKind(value as ImportKind)}>
            <div className={classes.kinds}>
              {offered.map((value) => (
                <Radio.Card key={value} value={value} className={classes.kind ?? ''} disabled={busy}>
                  <Radio.Indicator />
                  <span>
                    <strong>{words(`kind.${value}`)}</strong>
                    <span>{t(`about.${value}`)}</span>
                  </span>
                </Radio.Card>
              ))}
            </div>
          </Radio.Group>
        </Panel>
        <Panel title={t('file')}>
          <div className={classes.fields}>
            <FileChoice file={file} fault={fileFault} sent={sent} onChoose={setFile} />
            <TextInput
              label={`${t('source')} (${t('optional')})`}
              description={t('sourceHelp')}
              maxLength={60}
              value={source}
              disabled={busy}
              error={faults.fields.get('source')}
              onChange={({ currentTarget }) => setSource(currentTarget.value)}
            />
          </div>
        </Panel>
        <div className={classes.buttons}>
          <Button type="submit" loading={busy} leftSection={<IconUpload size={17} aria-hidden />}>
            {t('send')}
          </Button>
          {busy && (
            <Button variant="default" onClick={stop}>
              {t('stop')}
            </Button>
          )}
          <p className={classes.calm}>{t('nothingYet')}</p>
        </div>
      </form>
    </>
  )
}
