import type { ReactNode } from 'react'
import { useHeading } from '../../components/use-heading.js'
import classes from './gate.module.css'

interface GateProps {
  readonly title: string
  readonly intro?: ReactNode
  readonly wide?: boolean
  readonly children?: ReactNode
  /** The switch of language, which also has to work for who is not signed in. */
  readonly preferences: ReactNode
}

/** A page for who is not inside yet: one card, alone. */
export function Gate({ title, intro, wide = false, children, preferences }: GateProps) {
  const heading = useHeading(title)
  return (
    <main className={classes.page}>
      <div className={classes.card} data-wide={wide || undefined}>
        <p className={classes.brand}>
          <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width="36" height="36" />
          Waarborg
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {intro && <p className={classes.intro}>{intro}</p>}
        <div className={classes.body}>{children}</div>
      </div>
      {preferences}
    </main>
  )
}
