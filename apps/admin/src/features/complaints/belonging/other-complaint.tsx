import { Link } from '@tanstack/react-router'
import type { ComplaintState } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import type { ReactNode } from 'react'
import { useLocale } from 'use-intl'
import { StateTag } from '../../../components/state-tag.js'
import classes from './belonging.module.css'

interface OtherComplaintProps {
  readonly other: {
    readonly number: string
    readonly state: ComplaintState
    readonly receivedAt: string
    readonly subject: string | null
  }
  /** What else stands on its line. */
  readonly children?: ReactNode
}

/** Another complaint, with enough to know whether to open it. */
export function OtherComplaint({ other, children }: OtherComplaintProps) {
  const locale = useLocale()
  const { number, state, receivedAt, subject } = other
  return (
    <li className={classes.entry}>
      <div className={classes.line}>
        <Link to="/complaints/$number" params={{ number }}>
          {number}
        </Link>
        <StateTag state={state} />
        {children}
      </div>
      <p className={classes.quiet}>
        {[subject, formatMoment(receivedAt, locale, 'short')].filter(Boolean).join(' · ')}
      </p>
    </li>
  )
}
