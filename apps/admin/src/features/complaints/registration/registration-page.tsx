import { Button } from '@mantine/core'
import { FormProvider } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../../components/back-link.js'
import columns from '../../../components/columns.module.css'
import { FormNotice } from '../../../components/form-notice.js'
import { PageHeader } from '../../../components/page-header.js'
import { Panel } from '../../../components/panel.js'
import { ComplainantFields } from './complainant-fields.js'
import { ConversationScript } from './conversation-script.js'
import { FileFields } from './file-fields.js'
import { MatterFields } from './matter-fields.js'
import { ReceiptFields } from './receipt-fields.js'
import classes from './registration-page.module.css'
import { SimilarComplaints } from './similar-complaints.js'
import { useFiles } from './use-files.js'
import { useRegistration } from './use-registration.js'

/** Takes a complaint by telephone, counter, letter or e-mail, with the conversation's steps beside it. */
export function RegistrationPage({ onDone }: { onDone: (number: string) => void }) {
  const t = useTranslations('registration')
  const list = useTranslations('file')
  const files = useFiles()
  const { form, submit, sending, refusals } = useRegistration(files.tickets, onDone)
  return (
    <>
      <PageHeader
        title={t('title')}
        above={<BackLink to="/complaints">{list('back')}</BackLink>}
        below={<p className={classes.intro}>{t('intro')}</p>}
      />
      <div className={columns.columns}>
        <FormProvider {...form}>
          <form className={classes.form} noValidate onSubmit={submit}>
            <Panel title={t('how')}>
              <ReceiptFields />
            </Panel>
            <Panel title={t('what')}>
              <MatterFields />
              <FileFields {...files} />
            </Panel>
            <Panel title={t('who')}>
              <ComplainantFields />
            </Panel>
            {refusals.length > 0 && (
              <FormNotice tone="danger" title={t('faults')}>
                {refusals.join(' ')}
              </FormNotice>
            )}
            <div className={classes.buttons}>
              <Button type="submit" loading={sending} disabled={files.busy}>
                {t('submit')}
              </Button>
            </div>
          </form>
          <div className={classes.beside}>
            <SimilarComplaints />
            <ConversationScript />
          </div>
        </FormProvider>
      </div>
    </>
  )
}
