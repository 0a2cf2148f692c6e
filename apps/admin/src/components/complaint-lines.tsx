import type { ComplaintRowFragment } from '@waarborg/schema'
import type { ReactNode } from 'react'
import { ComplaintLine } from './complaint-line.js'
import classes from './complaint-lines.module.css'

interface ComplaintLinesProps {
  readonly label: string
  readonly complaints: readonly ComplaintRowFragment[]
  readonly whenReceived?: boolean
  /** All have the same handler. */
  readonly sameHandler?: boolean
  /** Those that came in while the page was open. */
  readonly fresh?: ReadonlySet<string>
  readonly freshMark?: ReactNode
}

/** Complaints as lines of a panel. */
export function ComplaintLines({
  label,
  complaints,
  whenReceived = false,
  sameHandler = false,
  fresh,
  freshMark,
}: ComplaintLinesProps) {
  return (
    <ul className={classes.lines} aria-label={label}>
      {complaints.map((complaint) => {
        const isFresh = fresh?.has(complaint.id) ?? false
        return (
          <li key={complaint.id} data-fresh={isFresh || undefined}>
            <ComplaintLine
              complaint={complaint}
              whenReceived={whenReceived}
              sameHandler={sameHandler}
              mark={isFresh && freshMark}
            />
          </li>
        )
      })}
    </ul>
  )
}
