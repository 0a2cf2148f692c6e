import { Button, Modal, Textarea } from '@mantine/core'
import type { GuidanceVersionFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../components/failure-notice.js'
import { FormNotice } from '../../components/form-notice.js'
import { Panel } from '../../components/panel.js'
import classes from './guidance.module.css'
import { useGuidanceForm } from './use-guidance-form.js'

interface GuidanceFormProps {
  readonly newest: GuidanceVersionFragment
  readonly onEnd: () => void
}

/** Writes the next version; asks before everybody works by it. */
export function GuidanceForm({ newest, onEnd }: GuidanceFormProps) {
  const t = useTranslations('guidance')
  const components = useTranslations('components')
  const { text, setText, changed, asking, setAsking, publish, sending, faults, failure } = useGuidanceForm(
    newest,
    onEnd,
  )
  const others = [...(faults.conflict ? [faults.conflict] : []), ...faults.others]
  return (
    <Panel title={t('editing')}>
      <form
        className={classes.fields}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsking(true)
        }}
      >
        {failure !== undefined && <FailureNotice error={failure} />}
        {others.length > 0 && (
          <FormNotice tone="danger" title={faults.conflict ? t('conflict') : t('check')}>
            {others.map((message) => (
              <p key={message}>{message}</p>
            ))}
            {faults.conflict && (
              <a href={window.location.href} target="_blank" rel="noreferrer">
                {t('takeOver')}
              </a>
            )}
          </FormNotice>
        )}
        <Textarea
          label={t('text')}
          description={`${t('textHelp')} ${newest.kind === 'PROCEDURE' ? t('textHelpPublic') : ''}`.trim()}
          lang={newest.locale.toLowerCase()}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={faults.fields.get('text')}
          autosize
          minRows={14}
          maxRows={32}
          maxLength={50_000}
        />
        <div className={classes.buttons}>
          <Button type="submit" disabled={!changed} loading={sending}>
            {t('publish')}
          </Button>
          <Button variant="default" onClick={onEnd} disabled={sending}>
            {t('cancel')}
          </Button>
        </div>
      </form>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('publishAsk')}
        closeButtonProps={{ 'aria-label': components('close') }}
      >
        <p>{t('publishAskText')}</p>
        <div className={classes.buttons}>
          <Button onClick={publish}>{t('publish')}</Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('cancel')}
          </Button>
        </div>
      </Modal>
    </Panel>
  )
}
