import { IconArchive } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import columns from '../../../components/columns.module.css'
import { Panel } from '../../../components/panel.js'
import { ComplainantCard } from './complainant-card.js'
import { ComplaintHeader } from './complaint-header.js'
import { DescriptionPanel } from './description-panel.js'
import { HistoryFactsPanel } from './history-facts-panel.js'
import classes from './imported-complaint.module.css'
import { OrderPanel } from './order-panel.js'
import { OutcomePanel } from './outcome-panel.js'
import peopleClasses from './people-panel.module.css'
import { PublishedPanel } from './published-panel.js'
import { ReadsPanel } from './reads-panel.js'

interface ImportedComplaintProps {
  readonly complaint: ComplaintFileFragment
  readonly history: NonNullable<ComplaintFileFragment['history']>
}

/** A complaint that was settled before it came here, to be read: what happened, and how it ended there. */
export function ImportedComplaint({ complaint, history }: ImportedComplaintProps) {
  const t = useTranslations('history')
  const people = useTranslations('file')
  const locale = useLocale()
  const { source, settledOn, outcome, published } = history
  return (
    <>
      <ComplaintHeader complaint={complaint} />
      <p className={classes.elsewhere}>
        <IconArchive aria-hidden />
        <span>
          <strong>
            {settledOn
              ? t('settledElsewhere', { source, on: formatDay(settledOn, locale) })
              : t('endedElsewhere', { source })}
          </strong>{' '}
          {t('notWorkedOn')}
        </span>
      </p>
      <div className={columns.columns}>
        <div>
          <DescriptionPanel complaint={complaint} />
          <OutcomePanel outcome={outcome} />
          {published.length > 0 && <PublishedPanel source={source} published={published} />}
        </div>
        <div>
          <HistoryFactsPanel complaint={complaint} history={history} />
          {complaint.order && <OrderPanel order={complaint.order} />}
          <Panel title={people('people')}>
            <div className={peopleClasses.people}>
              <ComplainantCard complainant={complaint.complainant} settled />
            </div>
          </Panel>
          <ReadsPanel number={complaint.number} />
        </div>
      </div>
    </>
  )
}
