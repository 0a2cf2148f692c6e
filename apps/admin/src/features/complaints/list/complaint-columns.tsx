import type { ComplaintOrderField, ComplaintRowFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { ClockLabel } from '../../../components/clock-label.js'
import { useComplainantName } from '../../../components/complainant-name.js'
import { complaintTitle } from '../../../components/complaint-title.js'
import { LabelTags } from '../../../components/label-tags.js'
import { type Column, RowLink } from '../../../components/list/index.js'
import { Person } from '../../../components/person.js'
import { ReceivedTime } from '../../../components/received-time.js'
import { SeverityTag } from '../../../components/severity-tag.js'
import { StateTag } from '../../../components/state-tag.js'
import classes from './complaint-columns.module.css'
import type { ComplaintScope } from './complaint-scope.js'

type ComplaintColumn = Column<ComplaintRowFragment, ComplaintOrderField>

/** The columns of a table of complaints: what is worked on, or where they were settled. */
export function useComplaintColumns(scope: ComplaintScope): readonly ComplaintColumn[] {
  const t = useTranslations('complaints')
  const channels = useTranslations('graph.channel')
  const kinds = useTranslations('graph.clock')
  const locale = useLocale()
  const nameOf = useComplainantName()
  const work: ComplaintColumn[] = [
    {
      title: t('stateAndSeverity'),
      order: { field: 'SEVERITY', startsWith: 'DESC' },
      cell: ({ state, severity }) => (
        <span className={classes.tags}>
          <StateTag state={state} />
          <SeverityTag severity={severity} />
        </span>
      ),
    },
    {
      title: t('due'),
      order: { field: 'NEXT_DUE_AT', startsWith: 'ASC' },
      cell: ({ nextClock }) => (
        <span className={classes.two}>
          {nextClock ? <ClockLabel clock={nextClock} /> : '–'}
          <small className={classes.number}>{nextClock && kinds(nextClock.kind)}</small>
        </span>
      ),
    },
    {
      title: t('handler'),
      cell: ({ state, handler }) =>
        state === 'IMPORTED' ? (
          '–'
        ) : (
          <span className={classes.handler}>
            <Person person={handler ?? null} />
          </span>
        ),
    },
  ]
  const settled: ComplaintColumn[] = [
    { title: t('source'), cell: (complaint) => complaint.history?.source ?? '–' },
    {
      title: t('settledOn'),
      cell: (complaint) => (
        <span className={classes.when}>
          {complaint.history?.settledOn ? formatDay(complaint.history.settledOn, locale, 'short') : '–'}
        </span>
      ),
    },
  ]
  return [
    {
      title: t('number'),
      order: { field: 'NUMBER', startsWith: 'DESC' },
      cell: ({ number, channel }) => (
        <span className={classes.two}>
          <RowLink to="/complaints/$number" params={{ number }} className={classes.number ?? ''}>
            {number}
          </RowLink>
          <small>{channels(channel)}</small>
        </span>
      ),
    },
    {
      title: t('subject'),
      wide: true,
      cell: (complaint) => (
        <span className={classes.two}>
          <span className={classes.subject}>{complaintTitle(complaint)}</span>
          <small className={classes.about}>
            {complaint.category.name}
            {(complaint.seller?.name ?? complaint.sellerName) &&
              ` · ${complaint.seller?.name ?? complaint.sellerName}`}
          </small>
          <LabelTags labels={complaint.labels} />
        </span>
      ),
    },
    {
      title: t('complainant'),
      order: { field: 'COMPLAINANT_NAME', startsWith: 'ASC' },
      cell: ({ complainant }) => (complainant ? complainant.name : <small>{nameOf(null)}</small>),
    },
    ...(scope === 'taken-over' ? settled : work),
    {
      title: t('received'),
      order: { field: 'RECEIVED_AT', startsWith: 'DESC' },
      spare: true,
      cell: (complaint) => (
        <span className={classes.when}>
          <ReceivedTime complaint={complaint} />
        </span>
      ),
    },
  ]
}
