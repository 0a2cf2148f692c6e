import type { ReactNode } from 'react'
import classes from './notice.module.css'

interface EmptyNoticeProps {
  readonly icon: ReactNode
  readonly title: string
  readonly text?: string | undefined
  /** What to do about it. */
  readonly children?: ReactNode
}

/** Says why there is nothing here. */
export function EmptyNotice({ icon, title, text, children }: EmptyNoticeProps) {
  return (
    <div className={classes.notice}>
      {icon}
      <div className={classes.text}>
        <strong>{title}</strong>
        {text && <p>{text}</p>}
        {children}
      </div>
    </div>
  )
}
