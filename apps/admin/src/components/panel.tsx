import { type ReactNode, useId } from 'react'
import classes from './panel.module.css'

interface PanelProps {
  readonly title: string
  readonly icon?: ReactNode
  /** At the end of the heading's line: a link, a figure. */
  readonly aside?: ReactNode
  /** Without inner margin, for rows that run to the edges. */
  readonly flush?: boolean
  readonly children: ReactNode
}

/** A titled part of a page. */
export function Panel({ title, icon, aside, flush = false, children }: PanelProps) {
  const id = useId()
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.heading}>
        {icon}
        <h2 id={id}>{title}</h2>
        {aside && <div className={classes.aside}>{aside}</div>}
      </div>
      <div className={flush ? classes.flush : classes.body}>{children}</div>
    </section>
  )
}
