import type { ReactNode } from 'react'
import classes from './tag.module.css'

export type Tone = 'neutral' | 'accent' | 'info' | 'good' | 'warn' | 'danger'

interface TagProps {
  readonly tone?: Tone
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A short word on a tinted ground. The word says it all; colour and icon only help to find it. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {icon}
      {children}
    </span>
  )
}
