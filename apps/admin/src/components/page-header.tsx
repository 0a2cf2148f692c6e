import type { ReactNode } from 'react'
import classes from './page-header.module.css'
import { useHeading } from './use-heading.js'

interface PageHeaderProps {
  readonly title: string
  /** Beside the title: figures, tags. */
  readonly beside?: ReactNode
  readonly actions?: ReactNode
  /** Above the title: the way back. */
  readonly above?: ReactNode
  readonly below?: ReactNode
  /** For the tab of the browser when it differs from the title. */
  readonly documentTitle?: string
}

/** The page's heading: names the tab and takes the focus when somebody came from another page. */
export function PageHeader({ title, documentTitle = title, beside, actions, above, below }: PageHeaderProps) {
  const heading = useHeading(documentTitle)
  return (
    <header className={classes.header}>
      {above}
      <div className={classes.line}>
        <div className={classes.what}>
          <div className={classes.title}>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {beside}
          </div>
          {below}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </header>
  )
}
