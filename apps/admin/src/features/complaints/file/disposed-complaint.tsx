import { IconArchive } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import columns from '../../../components/columns.module.css'
import { DecidingPanel } from '../deciding/deciding-panel.js'
import { ClocksPanel } from './clocks-panel.js'
import { ComplaintHeader } from './complaint-header.js'
import classes from './imported-complaint.module.css'
import { ReadsPanel } from './reads-panel.js'
import { TimelinePanel } from './timeline-panel.js'

/** What is left of a complaint whose personal data are gone: when what happened, and what was found. */
export function DisposedComplaint({ complaint, on }: { complaint: ComplaintFileFragment; on: string }) {
  const t = useTranslations('file')
  const locale = useLocale()
  return (
    <>
      <ComplaintHeader complaint={complaint} />
      <p className={classes.elsewhere}>
        <IconArchive aria-hidden />
        <span>
          <strong>{t('disposed', { on: formatDay(on, locale) })}</strong> {t('disposedText')}
        </span>
      </p>
      <ClocksPanel clocks={complaint.clocks} />
      <div className={columns.columns}>
        <div>
          <DecidingPanel complaint={complaint} />
          <TimelinePanel timeline={complaint.timeline} />
        </div>
        <div>
          <ReadsPanel number={complaint.number} />
        </div>
      </div>
    </>
  )
}
