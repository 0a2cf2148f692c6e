import type { ComplaintRowFragment } from '@waarborg/schema'
import type { ReactNode } from 'react'
import { ClockLabel } from './clock-label.js'
import { useComplainantName } from './complainant-name.js'
import classes from './complaint-line.module.css'
import { complaintTitle } from './complaint-title.js'
import { LabelTags } from './label-tags.js'
import { RowLink } from './list/row-link.js'
import { Person } from './person.js'
import { ReceivedTime } from './received-time.js'
import { SeverityTag } from './severity-tag.js'
import { StateTag } from './state-tag.js'

interface ComplaintLineProps {
  readonly complaint: ComplaintRowFragment
  /** Says when it came in rather than when it is due. */
  readonly whenReceived?: boolean
  /** Leaves out who handles it, where that goes without saying. */
  readonly sameHandler?: boolean
  /** Beside the title: that it is new. */
  readonly mark?: ReactNode
}

/** A complaint in two lines, for panels and narrow windows. */
export function ComplaintLine({
  complaint,
  whenReceived = false,
  sameHandler = false,
  mark,
}: ComplaintLineProps) {
  const nameOf = useComplainantName()
  const { number, state, severity, category, complainant, handler, nextClock } = complaint
  return (
    <div className={classes.line}>
      <div className={classes.first}>
        <RowLink to="/complaints/$number" params={{ number }} className={classes.title ?? ''}>
          {complaintTitle(complaint)}
        </RowLink>
        {mark}
        <SeverityTag severity={severity} />
      </div>
      <p className={classes.second}>
        <span className={classes.number}>{number}</span> · {nameOf(complainant)} · {category.name}
      </p>
      <div className={classes.when}>
        {whenReceived || state === 'IMPORTED' ? (
          <ReceivedTime complaint={complaint} />
        ) : (
          nextClock && <ClockLabel clock={nextClock} />
        )}
      </div>
      <div className={classes.state}>
        <StateTag state={state} />
      </div>
      {!sameHandler && (
        <div className={classes.person}>
          {state !== 'IMPORTED' && <Person person={handler ?? null} initialsOnly />}
        </div>
      )}
      {complaint.labels.length > 0 && (
        <div className={classes.labels}>
          <LabelTags labels={complaint.labels} />
        </div>
      )}
    </div>
  )
}
