import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { ViewerDocument } from '@waarborg/schema/first'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../../components/back-link.js'
import { PlainForm } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { PageHeader } from '../../../components/page-header.js'
import { Panel } from '../../../components/panel.js'
import { DeedFields } from './deed-fields.js'
import { EvidenceFields } from './evidence-fields.js'
import classes from './report.module.css'
import { isBegun } from './report-draft.js'
import { useEvidence } from './use-evidence.js'
import { type Reporting, useReport } from './use-report.js'

/** Somebody of the office reports that a seller broke the terms, with what shows it; it decides nothing. */
export function ReportPage(asked: Omit<Reporting, 'reporterId'>) {
  const { data } = useQuery(ViewerDocument)
  const reporterId = data?.viewer?.handler.id
  return reporterId === undefined ? null : <ReportForm reporterId={reporterId} {...asked} />
}

function ReportForm(reporting: Reporting) {
  const t = useTranslations('violations.reporting')
  const back = useTranslations('violations.page')('back')
  const { draft, change, faults, report, beginAgain } = useReport(reporting)
  const uploads = useEvidence((key, file) =>
    change((before) => ({
      evidence: before.evidence.map((piece) => (piece.key === key ? { ...piece, file } : piece)),
    })),
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        above={<BackLink to="/violations">{back}</BackLink>}
        below={<p className={classes.help}>{t('text')}</p>}
      />
      <PlainForm faults={faults} onSend={() => void report()}>
        {reporting.complaintId && <FormNotice tone="info">{t('fromComplaint')}</FormNotice>}
        {faults.conflict && <FormNotice tone="warn">{faults.conflict}</FormNotice>}
        <Panel title={t('deed')}>
          <DeedFields draft={draft} onChange={change} faultOf={faults.faultOf} />
        </Panel>
        <Panel title={t('evidence')}>
          <EvidenceFields
            evidence={draft.evidence}
            uploads={uploads}
            onChange={change}
            faultOf={faults.faultOf}
          />
        </Panel>
        <div className={classes.buttons}>
          <Button type="submit" loading={faults.sending} disabled={uploads.busy}>
            {t('act')}
          </Button>
          {isBegun(draft) && (
            <Button variant="default" onClick={beginAgain} disabled={faults.sending}>
              {t('again')}
            </Button>
          )}
        </div>
      </PlainForm>
    </>
  )
}
